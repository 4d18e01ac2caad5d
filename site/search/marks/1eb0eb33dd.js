dossierSearch.add("marks/1eb0eb33dd",JSON.parse('{"quotes":[14,"OI#.28mRCajH^K/Ib)?wqU?Ln,Mc-$~C}LMALVE22v`xK"],"figures":[12,"lG*EqLL"]}'))
