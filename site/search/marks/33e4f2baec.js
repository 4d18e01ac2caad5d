dossierSearch.add("marks/33e4f2baec",JSON.parse('{"quotes":[14,"OI#.28mRCajH^K/Ib)M8qU?Ln,Mct%~C}LMALVE22v`xK"],"figures":[12,"lG*E|hb"]}'))
