/** British and Irish towns and counties that an ask may name. */
export const britishPlaces: string = `aberdeen aberystwyth aylesbury ayr bangor barnsley basildon basingstoke bath bedford bedfordshire belfast berkshire birmingham blackburn blackpool bolton
bournemouth bracknell bradford brighton bristol buckinghamshire burnley bury cambridge cambridgeshire canterbury cardiff carlisle chelmsford cheltenham cheshire chester chesterfield
chichester cleveland colchester cork cornwall coventry crawley crewe croydon cumbria darlington daventry derby derbyshire devon doncaster dorset dover dublin dudley dundee durham eastbourne
edinburgh essex exeter falmouth felixstowe fife galway gateshead glasgow gloucester gloucestershire greenwich grimsby guernsey guildford halifax hampshire harlow harrogate hartlepool hastings
hereford herefordshire hertfordshire hexham highlands huddersfield hull inverness ipswich islington jersey kendal kent kettering kilkenny lancashire lancaster leeds leicester leicestershire
lewes lichfield limerick lincoln lincolnshire liverpool london londonderry loughborough lowestoft ludlow luton macclesfield maidstone manchester mansfield merseyside middlesbrough midlands
newcastle newport norfolk northampton northamptonshire northumberland norwich nottingham nottinghamshire oban oldham oxford oxfordshire penzance perth perthshire peterborough plymouth poole
portsmouth preston ramsgate reading redditch rochdale rochester rotherham rugby rutland salford salisbury scarborough scotland sheffield shetland shrewsbury shropshire skye slough solihull
somerset southampton southend stafford staffordshire stevenage stirling stockport stoke stratford stroud suffolk sunderland surrey sussex swansea swindon taunton telford torquay truro
tyneside wakefield wales walsall warrington warwick warwickshire watford wells weymouth whitby wigan wiltshire winchester windsor woking wolverhampton worcester worcestershire worthing
wrexham yeovil york yorkshire eastleigh kidderminster hay cotswolds england ireland cheddar frome`;
