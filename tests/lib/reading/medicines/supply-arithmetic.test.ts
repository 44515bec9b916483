import { describe, expect, it } from 'vitest';
import { readMedicines } from '../../../../lib/reading/medicines/read-medicines';
import { everything, page } from '../page-builder';

const read = (line: string) => readMedicines(page().field('Medication', line).build(), everything);

describe('days of supply from a line of prescription', () => {
  it.each([
    ['Amlodipine 5 mg OD x14', 14],
    ['Ramipril 2.5 mg BD x7 tabs 2.5 mg', 3],
    ['Bisoprolol 5 mg OD, 2.5 mg tabs, x14', 7],
    ['Metformin 500 mg TDS x28', 9],
    ['Furosemide 40 mg BD 3/7 "to continue"', 3],
    ['Co-amoxiclav 625 TDS 3/7 to complete 7/7', 3],
    ['Prednisolone 30 mg OD 5/7 then stop', 5],
    ['Prednisolone 6 tabs 3d, 4 tabs 3d, 2 tabs 3d stop (36 tabs)', 9],
    ['Alendronate 70 mg weekly x1', 7],
    ['Methotrexate 10 mg weekly, 2.5 mg x4', 7],
    ['Apixaban 5 mg BD x10', 5],
    ['Enoxaparin 40 mg OD x28', 28],
    ['Salbutamol 2 puffs PRN x1', null],
    ['Paracetamol 1 g QDS PRN x32 (500 mg)', null],
    ['Sertraline 50 mg OD 3/7 "limited supply, overdose risk"', 3],
    ['Morphine MR 10 mg BD x14', 7],
    ['Levothyroxine 100 mcg OD "own supply"', null],
    ['Lactulose 15 ml BD 300 ml', 10],
    ['Fentanyl 12 patch q72h x2', 6],
    ['Metformin 500mg tabs 2 bd x 12', 3],
    ['Paracetamol 500mg tabs 2 qds x 56', 7],
    ['Omeprazole 20 mg caps one daily, 28 caps', 28],
    ['Priadel 800mg nocte - 14/7 TTO', 14],
    ['Prednisolone 40mg OD, reducing 5mg/wk - 8/52 supplied', 56],
    ['Prednisolone 40 mg OD for 5 days then 20 mg OD for 5 days then stop', 10],
    ['Lantus 20 units OD, 5 x 3 ml pens', 75],
    ['Folic acid 5 mg once daily for two weeks', 14],
    ['Sertraline 50 mg, one tablet in the morning, 28-day supply', 28],
    ['Bisoprolol 2.5 mg tablets half a tablet daily, 14 tablets', 28],
    ['Digoxin 125 mcg OD 1/12', 28],
    ['Simvastatin 40 mg tabs ON, 1 OP', 28],
    ['Clenil 100 inhaler 2 puffs BD, 1 OP', null],
    ['Latanoprost 50 micrograms/ml eye drops ON 1 bottle', null],
    ['Hydrocortisone 1% cream BD 1/52', 7],
    ['Atorvastatin 80 mg nocte (28)', 28],
    ['Amitriptyline 10 mg ON, review in 2/52', null],
    ['Ferrous sulfate 200 mg BD #56', 28],
    ['Colecalciferol 20,000 units weekly x6 caps', 42],
    ['Amoxicillin 250 mg/5 ml, 5 ml TDS, 100 ml', 6],
    ['Oramorph 10 mg/5 ml 5 mg QDS 100 ml', 10],
    ['Codeine 30-60 mg QDS PRN 3/7', 3],
    ['Lorazepam 1 mg tabs alternate days x 14', 28],
    ['Novorapid 8 units am 10 units lunch 12 units pm, 5 x 3ml', 50],
    ['Warfarin as per INR', null],
    ['Doxycycline 100 mg OD until 23/11/26', null],
    ['Senna 7.5 mg tabs 2 ON, Qty 28', 14],
    ['Gabapentin 300 mg TDS 84 caps supplied', 28],
    ['Levetiracetam 500mg BD started 3/7 ago, 14/7 given', 14],
    ['Aspirin 75 mg OD. Two weeks supplied', 14],
  ])('%s', (line, days) => {
    const [medicine] = read(line);
    expect(medicine && { days: medicine.days, line: medicine.working }).toMatchObject({ days });
  });
});
