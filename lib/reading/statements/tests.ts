/** Investigations as doctors write them. Matched as whole words. */
const names =
  'results?|mycology|bacteriology|catecholamines?|paraproteins?|oligoclonal(?: bands?)?|light chains?|microbiology|ebus|fna|cytol|breath tests?|sweat test|loop recorder|event monitor|(?:\\d+|seven|five|ten|fourteen)[- ]day monitor|haptoglobin|reticulocytes?|film|coag(?:ulation)?(?: screen)?|complement|24 ?h(?:ou)?r? urin\\w*|chromogranin|calcitonin|porphyrins?|tox(?:icology)? screen|microarray|exome|caeruloplasmin|copper|zinc|elastase|covid pcr|resp(?:iratory)? panel|flu swab|malaria film|specialist bloods|o?gtt|enterograph\\w*|afb|quantiferon|igra|elispot|tsh|f?t[34]|plain films?|films? of|k\\+|na\\+|na (?:and|&) k|creat|prolactin|(?:heart|ecg|cardiac|rhythm|bp|blood pressure|ambulatory) monitor(?:ing)?|lvs|hvs|lh|fsh|oestradiol|testosterone|shbg|igf-?1|acth|renin|aldosterone|laborator(?:y|ies)|curettings?|scrapings?|brushings?|aspirates?|punch(?: biops(?:y|ies))?|[a-z]+ profile|reports?|recordings?|tracings?|the trace|traces|mr(?= (?:iams?|spine|brain|head|angiogra|venogra|enterogra|pelvis|liver|prostate|knee|hip|shoulder|cervical|lumbar))|hvs|c-peptide|gad|abs|[a-z]+scan|legionella|metanephrines?|ag|pneumococcal|histo(?:logy|path(?:ology)?)?|biops(?:y|ies)|bx|patholog(?:y|ies)|cytology|cultures?|bcs?|mc&s|mcs|msu|csu|sensitivit(?:y|ies)|swabs?|(?<=\\b(?:took|take|taken|taking|drew) (?:some |more |a little |your |his |her |their )?)bloods?|blood(?= (?:(?:was|were|is|has been) )?taken\\b)|blood(?= (?:tests?|taken|for|results?|sent|cx|cults?|gas(?:es)?|forms?|counts?|cultures?|samples?|films?|levels?))|bloods(?! (?:pressure|glucose (?:meter|monitor)|transfusion|donor|loss|stained|group))|blood tests?|fbc|u&es?|u\\+es?|ue|ues|lfts?|tfts?|crp|esr|ferritin|b12|folate|hba1c|vit(?:amin)? d|haematinics|iron studies|myeloma screen|electrophoresis|immunolog\\w*|immunoglobulins?|auto-?antibod\\w+|auto-?immune screen|ana|anca|ena|ccp|anti-ccp|rf|ttg|coeliac (?:screen|serology)|rast|ige|psa|tumour markers?|ca-?125|cea|afp|lipids?|lipid profile|cholesterol|bone profile|trop(?:onin)?|calprotectin|qfit|stool|h\\.? ?pylori|ct|ctpa|ctca|mri|mrcp|uss|ultrasound|x-?rays?|cxr|axr|xr|scans?|echo(?:cardiogram)?|ecg|holter|tape|24 ?h(?:ou)?r (?:tape|bp|ecg)|abpm|dexa|dxa|pet|ercp|colonoscopy|ogd|endoscopy|gastroscopy|flexi(?: sig)?|eeg|emg|ncs|nerve conduction(?: stud\\w+)?|spirometry|lung function|pfts?|sleep stud\\w+|polysomnography|genetics?|genetic tests?|karyotype|smear|imaging|serology|virology|hepatitis screen|hiv|inr|levels?|drug levels?|bhcg|hcg|pipelle|polyps?|specimens?|samples?|tests?|investigations?|screen|angiogram|doppler|mammogram|pth|urine|urinalysis|acr|tpmt|g6pd|viral load|skin prick|patch tests?|audiogram|potassium|sodium|creatinine|e?gfr|glucose|haemoglobin|platelets|calcium|magnesium|phosphate|wcc|urate|bnp|nt-?pro-?bnp|d-?dimers?|electrolytes|renal function|kidney function|liver function|thyroid function|clotting|cortisol|testosterone level|lactate|ketones|mmse|mst|chest film|h pylori stool|stool antigen|growths?|lumbar puncture|csf|ana|mrsa|throat swab|bhcg|pcr|bone density|titres?|levels?|fit (?:kit|test)|faecal immunochemical\\w*|trab|audit c|wound swab|sputum|dsdna|bone marrow|path|prelim|[a-z]+ (?:levels?|titres?|assays?|screens?|serology|antibod\\w+|cultures?|swabs?|biops\\w+|samples?|scans?|blood film|tests)|histo|visual fields?|(?!a?sym)[a-z]{2,}metry|[a-z]{3,}(?:scop(?:y|ies)|ography)|(?:echo|electro|angio|veno|arthro|myelo|aorto)[a-z]*grams?';

const test = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'iu');

/** Whether words name an investigation or its result. */
export const namesTest = (words: string): boolean =>
  test.test(words) &&
  !(
    /\bvaccin\w*|\bimmunis\w*|\bjabs?\b/i.test(words) && !test.test(words.replace(/\w+ (?:vaccin\w*|immunis\w*|jabs?)\b/gi, ' '))
  );

/** The investigation named in some words; '' where there is none. */
export const testIn = (words: string): string => test.exec(words)?.[0] ?? '';

/** Words that can only be about a result that is out already or on its way, not about a new test. */
export const namesResult = (words: string): boolean =>
  /\b(?:results?|reports?|findings|histo\w*|biops\w+|bx|cytology|cultures?|sensitivit\w+|patholog\w+|outcome of (?!(?:the |this |that |your )?(?:attendance|appointment|clinic|visit|contact|consultation|admission|episode|encounter)))\b/i.test(
    words,
  );

/** A result that has not come yet, or a test asked for: pending, awaited, requested, sent, booked. */
export const isPending = (words: string): boolean =>
  /\b(?:await(?:ed|ing)?|pending|outstanding|o\/s|to follow|asked for|(?:still )?(?:with|in|at|from) the lab|not bk|(?:was|were|is|are)(?:n'?t| not) (?:yet )?back|still brewing|tbc|not (?:yet )?(?:back|available|reported)|requested|sent|taken|ordered|booked|listed|in progress|to chase|chase|off (?:on )?\d{1,2}[/.]\d|follow.?up|(?<!when |next )due)\b/i.test(
    words,
  );

/** It is said that nothing is pending. */
export const saysNoTests = (words: string): boolean =>
  /\b(?:no|nil|none|nothing)\b[^.;]{0,30}\b(?:tests?|results?|bloods?|investigations?|imaging|histology|samples?|specimens?|swabs?|biops\w+)\b[^.;]{0,24}\b(?:outstanding|pending|await\w*|needed|required|sent|to chase)?|\b(?:no|nil|nothing) (?:pending|outstanding|awaited)\b|\b(?:tests?|results?|bloods?|investigations?)\b[^.;]{0,16}\b(?:not (?:needed|required|indicated)|none|nil)\b/i.test(
    words,
  );

/** A set time ahead: a new test, not a result. */
export const inTime =
  /\b(?:in|after|within|at|for|every|over)\s+(?:the next\s+)?(?:\d+|one|two|three|four|six|a few|\d+\s*-\s*\d+)\s*(?:\/\s*(?:7|52|12)|d(?:ays?)?\b|w(?:ee)?ks?\b|months?|yrs?|years?)|\b\d+\s*\/\s*(?:7|52|12)\b|\b(?:weekly|monthly|annual(?:ly)?|regular(?:ly)?|\d+ (?:days|weeks|months)|3-monthly|\d+ monthly|fortnightly|yearly|next week|when (?:next )?due|from (?:then|now|there) on(?:wards)?|thereafter|(?:once|twice) a (?:week|month|year)|(?:each|every) (?:week|month|year|january|february|march|april|may|june|july|august|september|october|november|december|spring|autumn)|a (?:week|fortnight|month) (?:on|from|today|tomorrow|later)|(?:in )?a (?:week|fortnight|month)(?:'s time)?)\b/i;
