import { describe, expect, it } from 'vitest';
import { reasonFor } from '../../../../lib/reading/medicines/reasons';

const kind = (name: string, words: string) => reasonFor(name, words)?.kind ?? null;

describe('reasons for a short supply', () => {
  it.each([
    ['Co-amoxiclav', 'Co-amoxiclav 625 TDS 3/7 to complete 7/7', 'course'],
    ['Amoxicillin', 'Amoxicillin 500 mg TDS 5/7', 'course'],
    ['Aciclovir', 'Aciclovir 800 mg five times a day 5 days', 'course'],
    ['Fluconazole', 'Fluconazole 50 mg OD 3/7', 'course'],
    ['Prednisolone', 'Prednisolone 30 mg OD 5/7', 'course'],
    ['Prednisolone', 'Pred 30 mg OD for 3 days only', 'course'],
    ['Levofloxacin', 'Course ends 22/11', 'course'],
    ['Filgrastim', 'Stop after 21/11 per protocol', 'course'],
    ['Enoxaparin', 'Enoxaparin 40 mg OD 4 days, to complete 28 days post op', 'course'],
    ['Prednisolone', 'Last dose 20/11, completes 3 day course', 'course'],
    ['Chlordiazepoxide', '1/7, end of reducing regime', 'course'],
    ['Furosemide', 'none issued, brought in 3 weeks’ worth, taking it home again', 'own-supply'],
    ['Tacrolimus', '0 | own tube', 'own-supply'],
    ['Trimbow', 'own at bedside', 'own-supply'],
    ['Sertraline', '0 | Brought in 6 weeks supply, returned to her', 'own-supply'],
    ['Levothyroxine', 'Levothyroxine 100 mcg OD "own supply"', 'own-supply'],
    ['Metformin', 'Not supplied | POD: 6/52 left at home', 'own-supply'],
    ['Omeprazole', '2 weeks, At Home', 'own-supply'],
    ['Paracetamol', 'not supplied, pt has plenty at home (>2/52)', 'own-supply'],
    ['Tiotropium', 'Nil | Unchanged. Has over 1/12 supply at home', 'own-supply'],
    ['Paracetamol', 'Paracetamol PRN, buy over the counter', 'own-supply'],
    ['Sertraline', '3/7 limited supply, overdose risk', 'stated'],
    ['Zopiclone', '3 day supply only due to overdose risk; CRHT to review', 'stated'],
    ['Codeine', 'Post-op pain only', 'stated'],
    ['Codeine', '3 days supplied, short course, not for continuing', 'course'],
    ['Oramorph', 'not to be continued', 'not-continuing'],
    ['Ramipril', 'GP to continue: No', 'not-continuing'],
    ['Amlodipine', '5/7, weekly dosette from community pharmacy', 'compliance-aid'],
    ['Codeine', '3 days then none', 'not-continuing'],
    ['Codeine', '3 days then nothing', 'not-continuing'],
    ['Senna', 'Has full packs indoors', 'own-supply'],
    ['Laxido', 'brought new boxes', 'own-supply'],
    ['Ondansetron', '3 days, only needed after chemo', 'stated'],
    ['Lorazepam', '2 tablets, only for flights', 'stated'],
    ['Adalimumab', 'supplied via homecare', 'hospital-only'],
    ['Clozapine', 'supplied by the clozapine clinic', 'hospital-only'],
    ['Methadone', 'via drug service, supervised consumption', 'hospital-only'],
  ])('%s: %s', (name, words, expected) => {
    expect(kind(name, words)).toBe(expected);
  });

  it.each([
    ['Furosemide', 'Furosemide 40 mg BD 3/7 "to continue"'],
    ['Ramipril', '3 days, long term'],
    ['Ramipril', 'Ramipril started; x5 tabs supplied, please continue'],
    ['Trimethoprim', 'Trimethoprim 100 mg nocte 3/7, long term prophylaxis, GP to continue'],
    ['Lansoprazole', '2 days left at home'],
    ['Lansoprazole', '3 days, no supply at home'],
    ['Bisoprolol', '3/7 supplied as pharmacy closed'],
    ['Prednisolone', 'Prednisolone 5 mg OD 3/7, long term'],
    ['Enoxaparin', '6 syringes, VTE prophylaxis to 6 weeks, GP to supply rest'],
    ['Metformin', 'take at home with food, 3 days'],
    ['Metformin', '3 days, dosette not needed'],
    ['Sertraline', '3 days, none left'],
    ['Ondansetron', '3 days, had chemo in June'],
    ['Senna', '3 days, new box size'],
    ['Levetiracetam', '5 days, to stay on until clinic'],
  ])('none: %s: %s', (name, words) => {
    expect(kind(name, words)).toBeNull();
  });
});
