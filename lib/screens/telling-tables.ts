import type { Table } from '@/lib/model/page';

const medicineColumn = /^(?:drug|medicines?|medications?|item|product|preparation)(?: name)?$/i;
const doseColumn = /\b(?:dose|dosage|freq|frequency|directions?|regimen|route|days|duration|qty|quantity|supply|supplied)\b/i;

/** A list of medicines with their doses or supply, by its columns. */
export const isMedicineTable = ({ columns }: Table): boolean =>
  columns.some((name) => medicineColumn.test(name.trim())) && columns.some((name) => doseColumn.test(name));

/** A record of doses given: columns that are times of day, or say whether a dose was given. */
export const hasRoundTimes = ({ columns }: Table): boolean =>
  columns.filter((name) => /^\d{1,2}[:.]?\d{2}$/.test(name.trim())).length >= 2 ||
  columns.some((name) =>
    /^given\?$|^administ(?:ration|ered)(?: (?:by|at|status))?$|\b(?:reason )?(?:if )?not given\b|^given by$|\btime given\b/i.test(
      name.trim(),
    ),
  );
