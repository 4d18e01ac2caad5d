dossierSearch.add("marks/29b81319e1",JSON.parse('{"quotes":[14,"KI#.28mRCajH^K/Ib)?wqU?Ln,Mc-$~C}LMALVE22v`xK"],"figures":[12,"kGD<^WW"]}'))
