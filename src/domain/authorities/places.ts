/*
 * Councils and areas that are not authorities in our list, so that none is taken for a council with a similar name.
 * Names are separated by semicolons. Sources: Office for National Statistics, register of geographic codes and code
 * history; Local Government Change orders for the years.
 */

/** Current districts, by the county that provides children's and adults' services there. */
export const districts: Readonly<Record<string, string>> = {
  Cambridgeshire: "Cambridge; East Cambridgeshire; Fenland; Huntingdonshire; South Cambridgeshire",
  Derbyshire:
    "Amber Valley; Bolsover; Chesterfield; Derbyshire Dales; Erewash; High Peak; North East Derbyshire; South Derbyshire",
  Devon: "East Devon; Exeter; Mid Devon; North Devon; South Hams; Teignbridge; Torridge; West Devon",
  "East Sussex": "Eastbourne; Hastings; Lewes; Rother; Wealden",
  Essex:
    "Basildon; Braintree; Brentwood; Castle Point; Chelmsford; Colchester; Epping Forest; Harlow; Maldon; Rochford; Tendring; Uttlesford",
  Gloucestershire: "Cheltenham; Cotswold; Forest of Dean; Gloucester; Stroud; Tewkesbury",
  Hampshire:
    "Basingstoke and Deane; East Hampshire; Eastleigh; Fareham; Gosport; Hart; Havant; New Forest; Rushmoor; Test Valley; Winchester",
  Hertfordshire:
    "Broxbourne; Dacorum; East Hertfordshire; Hertsmere; North Hertfordshire; St Albans; Stevenage; Three Rivers; Watford; Welwyn Hatfield",
  Kent: "Ashford; Canterbury; Dartford; Dover; Folkestone and Hythe; Gravesham; Maidstone; Sevenoaks; Swale; Thanet; Tonbridge and Malling; Tunbridge Wells",
  Lancashire:
    "Burnley; Chorley; Fylde; Hyndburn; Lancaster; Pendle; Preston; Ribble Valley; Rossendale; South Ribble; West Lancashire; Wyre",
  Leicestershire:
    "Blaby; Charnwood; Harborough; Hinckley and Bosworth; Melton; North West Leicestershire; Oadby and Wigston",
  Lincolnshire: "Boston; East Lindsey; Lincoln; North Kesteven; South Holland; South Kesteven; West Lindsey",
  Norfolk: "Breckland; Broadland; Great Yarmouth; King's Lynn and West Norfolk; North Norfolk; Norwich; South Norfolk",
  Nottinghamshire: "Ashfield; Bassetlaw; Broxtowe; Gedling; Mansfield; Newark and Sherwood; Rushcliffe",
  Oxfordshire: "Cherwell; Oxford; South Oxfordshire; Vale of White Horse; West Oxfordshire",
  Staffordshire:
    "Cannock Chase; East Staffordshire; Lichfield; Newcastle-under-Lyme; Newcastle Borough Council; South Staffordshire; Stafford; Staffordshire Moorlands; Tamworth",
  Suffolk: "Babergh; East Suffolk; Ipswich; Mid Suffolk; West Suffolk",
  Surrey:
    "Elmbridge; Epsom and Ewell; Guildford; Mole Valley; Reigate and Banstead; Runnymede; Spelthorne; Surrey Heath; Tandridge; Waverley; Woking",
  Warwickshire: "North Warwickshire; Nuneaton and Bedworth; Rugby; Stratford-on-Avon; Warwick",
  "West Sussex": "Adur; Arun; Chichester; Crawley; Horsham; Mid Sussex; Worthing",
  Worcestershire: "Bromsgrove; Malvern Hills; Redditch; Worcester; Wychavon; Wyre Forest",
};

/** Districts abolished in or after 2009, by the authority that has their area now. */
export const formerDistricts: Readonly<Record<string, string>> = {
  "Bournemouth, Christchurch and Poole": "Christchurch",
  Buckinghamshire: "Aylesbury Vale; Chiltern; South Bucks; Wycombe",
  "Central Bedfordshire": "Mid Bedfordshire; South Bedfordshire",
  "Cheshire East": "Congleton; Crewe and Nantwich; Macclesfield",
  "Cheshire West and Chester": "Chester; Ellesmere Port and Neston; Vale Royal",
  Cornwall: "Caradon; Carrick; Kerrier; North Cornwall; Penwith; Restormel",
  "County Durham": "Chester-le-Street; Derwentside; Easington; Sedgefield; Teesdale; Wear Valley",
  Cumberland: "Allerdale; Carlisle; Copeland",
  Dorset: "East Dorset; North Dorset; Purbeck; West Dorset; Weymouth and Portland",
  "North Northamptonshire": "Corby; East Northamptonshire; Kettering; Wellingborough",
  "North Yorkshire": "Craven; Hambleton; Harrogate; Richmondshire; Ryedale; Scarborough; Selby",
  Kent: "Shepway",
  Northumberland: "Alnwick; Berwick-upon-Tweed; Blyth Valley; Castle Morpeth; Tynedale; Wansbeck",
  Shropshire: "Bridgnorth; North Shropshire; Oswestry; Shrewsbury and Atcham; South Shropshire",
  Somerset: "Mendip; Sedgemoor; Somerset West and Taunton; South Somerset; Taunton Deane; West Somerset",
  Suffolk: "Forest Heath; St Edmundsbury; Suffolk Coastal; Waveney",
  "West Northamptonshire": "Daventry; Northampton; South Northamptonshire",
  "Westmorland and Furness": "Barrow-in-Furness; Eden; South Lakeland",
  Wiltshire: "Kennet; North Wiltshire; Salisbury; West Wiltshire",
};

/** Councils outside England, by country. */
export const councilsElsewhere: Readonly<Record<string, string>> = {
  Wales:
    "Blaenau Gwent; Bridgend; Caerphilly; Cardiff; Carmarthenshire; Ceredigion; Conwy; Denbighshire; Flintshire; Gwynedd; Isle of Anglesey; Anglesey; Ynys Môn; Merthyr Tydfil; Monmouthshire; Neath Port Talbot; Newport; Pembrokeshire; Powys; Rhondda Cynon Taf; Swansea; Torfaen; Vale of Glamorgan; Wrexham",
  Scotland:
    "Aberdeen; Aberdeenshire; Angus; Argyll and Bute; Clackmannanshire; Comhairle nan Eilean Siar; Dumfries and Galloway; Dundee; East Ayrshire; East Dunbartonshire; East Lothian; East Renfrewshire; Edinburgh; Falkirk; Fife; Glasgow; Highland; Inverclyde; Midlothian; Moray; Na h-Eileanan Siar; North Ayrshire; North Lanarkshire; Orkney Islands; Orkney; Perth and Kinross; Renfrewshire; Scottish Borders; Shetland Islands; Shetland; South Ayrshire; South Lanarkshire; Stirling; West Dunbartonshire; West Lothian; Western Isles",
  "Northern Ireland":
    "Antrim and Newtownabbey; Ards and North Down; Armagh City, Banbridge and Craigavon; Belfast; Causeway Coast and Glens; Derry City and Strabane; Derry; Fermanagh and Omagh; Lisburn and Castlereagh; Mid and East Antrim; Mid Ulster; Newry, Mourne and Down",
};

/** Areas of several councils, by what they are. */
export const wholeAreas: Readonly<Record<string, string>> = {
  country:
    "England; Wales; Scotland; Northern Ireland; Great Britain; United Kingdom; UK; GB; England and Wales; Ireland",
  region:
    "North East; North West; Yorkshire and The Humber; Yorkshire and Humberside; East Midlands; West Midlands; East of England; East; Eastern; London; Greater London; Inner London; Outer London; London Inner; London Outer; South East; South West; North; South; Midlands",
  "metropolitan county": "Greater Manchester; Merseyside; South Yorkshire; Tyne and Wear; West Yorkshire; Tyneside",
  "former county":
    "Avon; Berkshire; Cleveland; Hereford and Worcester; Humberside; Middlesex; Sussex; Yorkshire; Westmorland; Cornwall and Isles of Scilly",
  "combined authority":
    "Cambridgeshire and Peterborough; Devon and Torbay; Greater Lincolnshire; Hull and East Yorkshire; Liverpool City Region; North East Combined Authority; North of Tyne; Sheffield City Region; Tees Valley; West of England; York and North Yorkshire; East Midlands Combined County Authority; Greater London Authority; GLA",
  total:
    "Total; Totals; Grand total; Sum; All; All authorities; All councils; All members; England total; Total England; National; National total; National average; England average; Average; Mean; Median; Regional average; English unitary authorities; Unitary authorities; Shire counties; Shire districts; Counties; County councils; Metropolitan districts; Metropolitan boroughs; London boroughs; Statistical neighbours; Statistical neighbour average; Statistical neighbours average; Family group",
};
