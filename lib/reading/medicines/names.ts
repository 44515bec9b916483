/**
 * Names of medicines in common use in UK hospitals, to tell a medicine from other words. It need not be complete: a strength or
 * a dose beside an unknown name tells as much.
 */
const common = `
abiraterone acamprosate acarbose acenocoumarol acetazolamide acetylcysteine adcal adenosine alendronic alendronate alfacalcidol
alginate allopurinol amantadine amiloride aminophylline amiodarone amisulpride amitriptyline anastrozole antacid apixaban
aripiprazole ascorbic aspirin atomoxetine atropine azathioprine azithromycin baclofen bactroban beclometasone becotide bendroflumethiazide
benzydamine betahistine betamethasone betnovate bicalutamide bimatoprost bisacodyl brinzolamide buccastem budesonide bumetanide buprenorphine
buscopan butec butrans calceos calchichew calcichew calcium candesartan canesten capsaicin captopril carbamazepine carbimazole carbocisteine
carbomer carmellose cavilon cefalexin cefuroxime celecoxib cetirizine cetraben chloramphenicol chlordiazepoxide chlorhexidine
chlorphenamine chlorpromazine ciclosporin cilostazol cinacalcet citalopram clarithromycin clenil clexane clindamycin clobazam clobetasone
clonazepam clonidine clopidogrel clotrimazole clozapine co-amoxiclav co-beneldopa co-careldopa co-codamol co-danthramer co-dydramol
co-trimoxazole codeine colchicine colecalciferol colestyramine cosmocol cosopt creon cyanocobalamin cyclizine cyclophosphamide
dabigatran dalacin dalteparin dapagliflozin dapsone denosumab depakote dermol desmopressin dexamethasone dexamfetamine diazepam diclofenac
dicycloverine difflam digoxin dihydrocodeine diltiazem dioralyte diprobase diprosalic dipyridamole docusate domperidone donepezil doublebase
dovobet doxazosin doxycycline dulaglutide duloxetine dutasteride edoxaban elvanse empagliflozin enalapril enoxaparin ensure entacapone epilim epimax
eplerenone erythromycin escitalopram esomeprazole estradiol estriol ethambutol etoricoxib ezetimibe famotidine febuxostat felodipine fentanyl
ferrous fersamal fexofenadine filgrastim finasteride flecainide flixotide flucloxacillin fluconazole fludrocortisone fluoxetine fluticasone
folic fortisip fostair fosfomycin fragmin furosemide fusidic fusidate fucidin gabapentin galantamine gaviscon gliclazide glimepiride glucagon glycerol
glyceryl gtn glycopyrronium goserelin guanfacine haloperidol heparin humalog humulin hydralazine hydrocortisone hydromol hydroxocobalamin
hydroxycarbamide hydroxychloroquine hydroxyzine hyoscine hypromellose hylo-forte ibuprofen indapamide indometacin innohep insulin ipratropium irbesartan isoniazid
isosorbide isosorbide ispaghula itraconazole ivabradine ketoconazole ketoprofen lacosamide lactulose lamotrigine lansoprazole lantus latanoprost laxido
leflunomide letrozole levemir levetiracetam levocetirizine levodopa levofloxacin levomepromazine levothyroxine lidocaine linagliptin linezolid liraglutide
lisdexamfetamine lisinopril lithium lofepramine loperamide loratadine lorazepam losartan lumigan lymecycline macrogol madopar magnesium maxidex maxitrol mebendazole mebeverine
medroxyprogesterone melatonin memantine mercaptopurine meropenem mesalazine metformin methadone methenamine methotrexate methyldopa methylphenidate methylprednisolone
metoclopramide metolazone metoprolol metronidazole mexiletine midazolam midodrine mirabegron mirtazapine modafinil mometasone montelukast morphine movicol
moxifloxacin mst mupirocin mycophenolate mycophenolic nabumetone naloxone naltrexone naproxen nebivolol nicorandil nicotine nicorette nifedipine
nimodipine nitrazepam nitrofurantoin norethisterone nortriptyline novomix novorapid nystatin octasa octreotide ofloxacin olanzapine olmesartan omeprazole
ondansetron oramorph orlistat oseltamivir oxazepam oxybutynin oxycodone oxycontin oxynorm pabrinex palexia pancreatin pantoprazole paracetamol paraffin paroxetine penicillamine
pentasa peppermint perindopril phenelzine phenobarbital phenoxymethylpenicillin phenytoin phosphate pioglitazone pivmecillinam pizotifen posaconazole potassium pramipexole prasugrel
pravastatin prazosin prednisolone pregabalin priadel primidone procyclidine prochlorperazine promethazine propranolol propylthiouracil protopic pulmicort
pyrazinamide pyridostigmine pyridoxine quetiapine quinine rabeprazole raloxifene ramipril ranolazine rasagiline regaine relvar repaglinide rifampicin rifaximin riluzole
risedronate risedronic risperidone rivaroxaban rivastigmine rizatriptan ropinirole rosuvastatin rotigotine sacubitril entresto salbutamol salmeterol sando-k sandocal sando-phosphate semaglutide senna
seretide sertraline sevelamer sevredol sildenafil simeticone simvastatin sinemet sirolimus sitagliptin sodium solifenacin sotalol spiriva spironolactone stalevo sucralfate
sudocrem sulfamethoxazole sulfasalazine sulfadiazine sulpiride sumatriptan symbicort tacrolimus tadalafil tamoxifen tamsulosin tapentadol targinact tazocin temazepam tenofovir tenecteplase
terbinafine terbutaline teriparatide testosterone theophylline thiamine thyroxine ticagrelor timolol tinzaparin tiotropium tizanidine tolterodine topiramate toujeo tramadol tranexamic trazodone trelegy
tresiba triamcinolone trimbow trimethoprim trospium ursodeoxycholic uniphyllin valaciclovir valganciclovir valproate valsartan vancomycin varenicline venlafaxine
ventolin verapamil vigabatrin vit vits vitamin vortioxetine warfarin xarelto zapain zaponex zoladex zoledronic zolpidem zomorph zonisamide zopiclone tioguanine thiotepa aciclovir amoxicillin ampicillin
penicillin rivaroxaban eliquis lixiana clozaril arava neoral prograf adoport advagraf cellcept myfortic imuran plaquenil salazopyrin metoject maxtrex concerta medikinet strattera ikervis
enzalutamide alprazolam cinnarizine ketamine abidec sytron niferex ferinject lemsip strepsils vaseline emollient e45 zerobase zeroderm oilatum canagliflozin ertugliflozin tirzepatide mounjaro ozempic
mucodyne phyllocontin salamol airomir easyhaler braltus anoro duaklir incruse atrovent combivent avamys nasonex beconase rhinocort dymista pivampicillin lercanidipine amlodipine lacidipine bisoprolol
bisop furos spiro clopi atorva simva rosuva prava lanso omep panto amlod doxy amox fluclox clarithro pred metf gliclaz ticag apix rivarox mirtaz amitrip hydrocort dexameth co-amox trimeth allopur levothyrox cocodamol
atenolol carvedilol atorvastatin fluvastatin benzoyl adapalene dermovate eumovate elocon trimovate hydrocortisone timodine daktacort daktarin calmurid dovonex enstilar movelat volterol voltarol ibugel oxytetracycline tetracycline
diamox lustral seroxat cipralex cipramil prozac zispin efexor lyrica neurontin tegretol keppra lamictal epanutin frisium rivotril zyprexa seroquel risperdal abilify clopixol depixol
zimovane circadin ritalin equasym xaggitin delmosart matoride amfexa intuniv lipitor crestor zocor plavix brilique efient pradaxa istin adalat cardura cardicor zestril tritace coversyl cozaar diovan
amias aprovel lasix burinex natrilix aldactone inspra losec nexium zoton pariet zantac imodium dulcolax senokot fybogel cerazette microgynon yasmin rigevidon femulen provera utovlan evorel estradot
oestrogel utrogestan premarin elleste femoston kliofem tibolone livial arimidex femara aromasin casodex prostap decapeptyl glucophage diamicron amaryl januvia jardiance forxiga invokana victoza trulicity
byetta trajenta abasaglar insulatard fosamax actonel prolia evista humira enbrel cimzia simponi stelara cosentyx camcolit liskonum xalatan azopt trusopt ganfort duotrav timoptol combigan pred-forte
`;

const known = new Set(common.split(/\s+/).filter(Boolean));

/** Word endings that international non-proprietary names keep for medicines. */
const stems = [
  'pril',
  'sartan',
  'statin',
  'olol',
  'dipine',
  'prazole',
  'cillin',
  'mycin',
  'floxacin',
  'cycline',
  'conazole',
  'ciclovir',
  'navir',
  'tidine',
  'setron',
  'triptan',
  'gliptin',
  'gliflozin',
  'glutide',
  'parin',
  'xaban',
  'oxetine',
  'azepam',
  'lukast',
  'terol',
  'tropium',
  'asone',
  'solone',
  'tinib',
  'ximab',
  'zumab',
  'tumab',
  'limus',
  'dronate',
  'dronic',
  'thiazide',
  'semide',
  'profen',
  'coxib',
  'caine',
  'zosin',
  'losin',
  'steride',
  'triptyline',
  'piprazole',
  'gabalin',
  'fibrate',
  'formin',
  'glitazone',
  'prost',
  'cef',
  'penem',
  'nidazole',
  'bactam',
  'thiazole',
] as const;

const infection =
  /\b(?:doxy|amox|fluclox|clari|clarithro|trimeth|metro|cipro|azithro|erythro|pen ?v|\w*cillin|\w*mycin|\w*floxacin|\w*cycline|\w*penem|cef\w+|co-?amox\w*|augmentin|co-?trimoxazole|septrin|trimethoprim|nitrofurantoin|metronidazole|clindamycin|linezolid|fosfomycin|rifampicin|chloramphenicol|fusid\w+|pivmecillinam|tazocin|\w*ciclovir|oseltamivir|tamiflu|molnupiravir|paxlovid|\w*conazole|nystatin|terbinafine|clotrimazole|tinidazole|sulfadiazine|methenamine|abx|antibiotics?)\b/;

const steroid = /\b(?:pred|prednisolone|prednisone|dexamethasone|dexameth|hydrocortisone|methylprednisolone)\b/;

const device =
  /\b(?:clenil|fostair|seretide|symbicort|ventolin|relvar|trelegy|trimbow|spiriva|braltus|anoro|duaklir|incruse|atrovent|salamol|airomir|easyhaler|accuhaler|turbohaler|respimat|evohaler|ellipta|handihaler|nasonex|avamys|beconase|dymista|difflam|gtn|cosopt|lumigan|latanoprost|maxidex|maxitrol|hylo\S*|ikervis|e45|cetraben|diprobase|doublebase|hydromol|zerobase|epimax|dermol|dovobet|enstilar|betnovate|eumovate|dermovate|elocon|protopic|daktacort|fucidin|trimovate|canesten|voltarol|cavilon|sudocrem|movelat)\b/;

/** A word that is the name of a medicine, or ends as only medicines do. */
export function isMedicineWord(word: string): boolean {
  const name = word.toLowerCase();
  // "Adcal-D3".
  return (
    known.has(name) ||
    known.has(name.replace(/-[a-z]{0,2}\d?$/, '')) ||
    (name.length >= 7 && stems.some((stem) => name.endsWith(stem)))
  );
}

/** An antibiotic, antiviral or antifungal. */
export const treatsInfection = (name: string): boolean => infection.test(name.toLowerCase());

export const isSteroid = (name: string): boolean => steroid.test(name.toLowerCase());

export const isInsulin = (text: string): boolean =>
  /\b(?:insulin|novorapid|humalog|lantus|levemir|tresiba|toujeo|abasaglar|semglee|novomix|humulin|insulatard|apidra|fiasp|lyumjev|humalog mix\w*)\b/i.test(
    text,
  );

/** An inhaler, spray, drop or cream by its brand: the pack says nothing of the days it lasts. */
export const isOpenPackBrand = (text: string): boolean => device.test(text.toLowerCase());
