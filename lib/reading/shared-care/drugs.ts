/** A medicine whose prescribing needs an agreement between hospital and general practice. */
export interface SharedCareDrug {
  readonly generic: string;
  /** Brands, salts, older spellings and abbreviations that mean nothing else; lower case, single words or word pairs. */
  readonly names: readonly string[];
  readonly group:
    | 'immunosuppressant'
    | 'mood'
    | 'adhd'
    | 'cardiac'
    | 'neurology'
    | 'haematology'
    | 'endocrine'
    | 'dementia'
    | 'anticoagulant'
    | 'antipsychotic'
    | 'other';
  /**
   * `national`: in the national list of shared-care protocols (NHS England, Regional Medicines Optimisation Committee).
   * `restricted`: not in that list, but by common UK practice never prescribed by a GP without an agreement. Both are read by default.
   * `local`: amber in some areas only; for a trust's own policy.
   */
  readonly scope: 'national' | 'restricted' | 'local';
}

/** Source of the list: NHS England national shared-care protocols; brands and restricted medicines from common UK practice. */
export const sharedCareDrugs: readonly SharedCareDrug[] = [
  {
    generic: 'methotrexate',
    names: ['mtx', 'maxtrex', 'jylamvo', 'metoject', 'nordimet', 'zlatal', 'methofill', 'methotrexat'],
    group: 'immunosuppressant',
    scope: 'national',
  },
  {
    generic: 'azathioprine',
    names: ['aza', 'imuran', 'azapress', 'jayempi', 'azathioprin'],
    group: 'immunosuppressant',
    scope: 'national',
  },
  {
    generic: 'mercaptopurine',
    names: ['6-mp', '6mp', '6-mercaptopurine', 'xaluprine', 'hanixol', 'puri-nethol', 'purinethol'],
    group: 'immunosuppressant',
    scope: 'national',
  },
  {
    generic: 'mycophenolate',
    names: ['mmf', 'mycophenolic acid', 'cellcept', 'myfenax', 'arzip', 'myfortic', 'ceptava'],
    group: 'immunosuppressant',
    scope: 'national',
  },
  {
    generic: 'ciclosporin',
    names: [
      'cyclosporin',
      'cyclosporine',
      'ciclosporine',
      'neoral',
      'capimune',
      'capsorin',
      'deximune',
      'vanquoral',
      'sandimmun',
    ],
    group: 'immunosuppressant',
    scope: 'national',
  },
  { generic: 'leflunomide', names: ['arava'], group: 'immunosuppressant', scope: 'national' },
  {
    generic: 'sulfasalazine',
    names: ['sulphasalazine', 'salazopyrin', 'salazopyrine', 'ssz'],
    group: 'immunosuppressant',
    scope: 'national',
  },
  { generic: 'hydroxychloroquine', names: ['hcq', 'plaquenil', 'quinoric'], group: 'immunosuppressant', scope: 'national' },
  { generic: 'hydroxycarbamide', names: ['hydroxyurea', 'hydrea', 'siklos', 'xromi'], group: 'haematology', scope: 'national' },
  { generic: 'lithium', names: ['priadel', 'camcolit', 'liskonum', 'li-liquid'], group: 'mood', scope: 'national' },
  {
    generic: 'valproate',
    names: ['valproic acid', 'divalproex', 'epilim', 'episenta', 'depakote', 'convulex', 'belvo', 'syonell', 'dyzantil'],
    group: 'mood',
    scope: 'national',
  },
  { generic: 'amiodarone', names: ['cordarone'], group: 'cardiac', scope: 'national' },
  { generic: 'dronedarone', names: ['multaq'], group: 'cardiac', scope: 'national' },
  { generic: 'riluzole', names: ['rilutek', 'teglutik', 'emylif'], group: 'neurology', scope: 'national' },
  {
    generic: 'methylphenidate',
    names: [
      'concerta',
      'medikinet',
      'equasym',
      'ritalin',
      'xaggitin',
      'xenidate',
      'delmosart',
      'matoride',
      'affenid',
      'tranquilyn',
      'methylphenidat',
    ],
    group: 'adhd',
    scope: 'national',
  },
  { generic: 'lisdexamfetamine', names: ['lisdexamphetamine', 'elvanse'], group: 'adhd', scope: 'national' },
  { generic: 'dexamfetamine', names: ['dexamphetamine', 'amfexa'], group: 'adhd', scope: 'national' },
  { generic: 'atomoxetine', names: ['strattera'], group: 'adhd', scope: 'national' },
  { generic: 'guanfacine', names: ['intuniv'], group: 'adhd', scope: 'national' },
  { generic: 'penicillamine', names: ['d-penicillamine', 'distamine'], group: 'immunosuppressant', scope: 'restricted' },
  {
    generic: 'tacrolimus',
    names: ['adoport', 'prograf', 'advagraf', 'envarsus', 'fk506', 'dailiport'],
    group: 'immunosuppressant',
    scope: 'restricted',
  },
  { generic: 'sirolimus', names: ['rapamune'], group: 'immunosuppressant', scope: 'restricted' },
  { generic: 'cyclophosphamide', names: [], group: 'immunosuppressant', scope: 'restricted' },
  { generic: 'tioguanine', names: ['thioguanine', 'lanvis'], group: 'immunosuppressant', scope: 'restricted' },
  { generic: 'clozapine', names: ['clozaril', 'zaponex', 'denzapine'], group: 'antipsychotic', scope: 'restricted' },
  { generic: 'sodium aurothiomalate', names: ['myocrisin'], group: 'immunosuppressant', scope: 'restricted' },
  { generic: 'denosumab', names: ['prolia'], group: 'endocrine', scope: 'local' },
  { generic: 'testosterone', names: ['testogel', 'tostran', 'nebido', 'sustanon'], group: 'endocrine', scope: 'local' },
  { generic: 'leuprorelin', names: ['prostap'], group: 'endocrine', scope: 'local' },
  { generic: 'goserelin', names: ['zoladex'], group: 'endocrine', scope: 'local' },
  { generic: 'triptorelin', names: ['decapeptyl'], group: 'endocrine', scope: 'local' },
  { generic: 'cinacalcet', names: ['mimpara'], group: 'endocrine', scope: 'local' },
  { generic: 'somatropin', names: ['omnitrope', 'genotropin', 'norditropin', 'saizen'], group: 'endocrine', scope: 'local' },
  { generic: 'liothyronine', names: [], group: 'endocrine', scope: 'local' },
  { generic: 'melatonin', names: ['circadin', 'slenyto'], group: 'other', scope: 'local' },
  { generic: 'modafinil', names: ['provigil'], group: 'other', scope: 'local' },
  { generic: 'midodrine', names: ['bramox'], group: 'other', scope: 'local' },
  { generic: 'ivabradine', names: ['procoralan'], group: 'cardiac', scope: 'local' },
  { generic: 'lacosamide', names: ['vimpat'], group: 'neurology', scope: 'local' },
  { generic: 'apomorphine', names: ['apo-go', 'dacepton'], group: 'neurology', scope: 'local' },
  { generic: 'rifaximin', names: ['targaxan'], group: 'other', scope: 'local' },
  { generic: 'naltrexone', names: [], group: 'other', scope: 'local' },
  { generic: 'acamprosate', names: ['campral'], group: 'other', scope: 'local' },
  { generic: 'donepezil', names: ['aricept'], group: 'dementia', scope: 'local' },
  { generic: 'memantine', names: ['ebixa'], group: 'dementia', scope: 'local' },
  { generic: 'rivastigmine', names: ['exelon'], group: 'dementia', scope: 'local' },
  { generic: 'galantamine', names: ['reminyl'], group: 'dementia', scope: 'local' },
  { generic: 'dalteparin', names: ['fragmin'], group: 'anticoagulant', scope: 'local' },
  { generic: 'enoxaparin', names: ['clexane', 'inhixa'], group: 'anticoagulant', scope: 'local' },
  { generic: 'tinzaparin', names: ['innohep'], group: 'anticoagulant', scope: 'local' },
];

/** The medicines read by default. */
export const defaultDrugs: readonly SharedCareDrug[] = sharedCareDrugs.filter((it) => it.scope !== 'local');

/** Other medicines that look or sound alike, never taken for a misspelling. */
export const lookAlikes: ReadonlySet<string> = new Set(
  `azithromycin amlodipine amantadine aminophylline atorvastatin chloroquine chlorambucil cycloserine dexamethasone duloxetine fluoxetine guaifenesin hydralazine
  hydrocortisone hydroxyzine lenalidomide teriflunomide mercaptamine mesalazine metolazone metronidazole methyldopa methylprednisolone mycobacterium
  olsalazine penicillin pimecrolimus rizatriptan sulfadiazine sulfasoxazole tioguanine thiopurine vancomycin lamotrigine tomoxetine reboxetine paroxetine everolimus
  olanzapine clonazepam clobazam carbamazepine quetiapine loxapine cortisone prednisolone prednisone budesonide cefotaxime amphetamine neural concert intuitive`.split(
    /\s+/,
  ),
);
