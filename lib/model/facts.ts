/**
 * What a page says, as facts. Three-valued throughout: a fact is there with the words that show it, or it is said not to be
 * so, or nothing on the page tells. `null` and an empty list mean "nothing tells"; they never count as met.
 */
import type { ScreenKind } from './screen';

/** Words on the page, verbatim, and where they stand. */
export interface Evidence {
  readonly quote: string;
  /** The passage that holds them. */
  readonly passage: number;
  /** Where they stand, for people: the field's label or the heading, and the tab where it is another one. */
  readonly place: string;
}

/** What somebody does or is asked to do. */
export type Act =
  /** Refer on to another service. */
  | 'refer'
  /** Refer to the same clinic again after a missed appointment. */
  | 're-refer'
  /** See to the result of a test that the hospital asked for: chase, review, act on, pass on. */
  | 'result'
  /** Do a new test later, or monitor. */
  | 'test'
  /** Issue a fit note. */
  | 'fit-note'
  /** Start, change, supply or continue a medicine. */
  | 'prescribe'
  /** Answer questions about the hospital's care, or chase its appointment. */
  | 'query'
  /** Anything else. */
  | 'other';

/** Who is to do it, or did it. */
export type Actor =
  | 'gp'
  | 'hospital'
  /** The patient is sent to the GP for it. */
  | 'patient-via-gp'
  | 'patient'
  | 'nobody';

/** How it is put. */
export type Mood =
  /** Asked for, now or on a condition that belongs to the present plan. */
  | 'asked'
  /** Done already. */
  | 'done'
  /** Taken on: will be done. */
  | 'promised'
  /** Said not to be needed. */
  | 'not-needed'
  /** Said as history: no ask and no duty met. */
  | 'reported'
  /** An open invitation or advice for a later, other event. */
  | 'offered';

/** One statement about an act that concerns the boundary between hospital and general practice. */
export interface Statement {
  readonly act: Act;
  readonly actor: Actor;
  readonly mood: Mood;
  /** Needed at once: today, urgently, this week. */
  readonly urgent: boolean;
  /** Said to be unrelated to this episode and not urgent. */
  readonly unrelated: boolean;
  /** What it is about, in the page's own words: the service, result or medicine ("cardiology"). Absent where not told. */
  readonly about?: string;
  readonly evidence: Evidence;
}

/** Why a supply shorter than the minimum is right. */
export type SupplyReason = 'course' | 'own-supply' | 'stated' | 'not-continuing' | 'compliance-aid' | 'hospital-only';

/** A medicine on the page. */
export interface Medicine {
  /** As on the page, with strength and form where they stand beside it. */
  readonly name: string;
  /** Days of supply; null where they cannot be worked out. */
  readonly days: number | null;
  /** How the days were worked out, for people: "56 tablets, 1 twice a day: 28 days". '' where they could not be. */
  readonly working: string;
  /** To be taken only when needed: its supply never decides a status. */
  readonly asRequired: boolean;
  /** Why a short or missing supply is right, with the words that say so; null where nothing says so. */
  readonly reason: { readonly kind: SupplyReason; readonly quote: string } | null;
  /** Stopped, held, declined or given once: named, but not to be taken after this. */
  readonly ended: boolean;
  /** The whole line, row or card, verbatim. */
  readonly words: string;
  readonly evidence: Evidence;
}

/** A shared-care medicine that is on the page to be taken. */
export interface SharedCareMedicine {
  /** The generic name of the list. */
  readonly generic: string;
  /** GP prescribing is expected, ruled out because the hospital keeps it, or not spoken of. */
  readonly prescriber: 'gp' | 'hospital' | null;
  /** This patient's GP is recorded to have accepted, or it runs under an existing agreement. */
  readonly accepted: boolean;
  /** The medicine's name as on the page, then the words about the GP, the hospital or the agreement. */
  readonly evidence: readonly Evidence[];
}

/** A date or time on the page. */
export interface Moment {
  /** ISO 8601, with the offset of Europe/London resolved to UTC: `2026-11-19T16:20:00.000Z`. */
  readonly at: string;
  /** A time of day was written; otherwise the day alone, taken from its beginning. */
  readonly timed: boolean;
  readonly evidence: Evidence;
}

/** The core headings of a summary or letter (Professional Record Standards Body). */
export const coreHeadings = ['diagnosis', 'medication', 'plan', 'information'] as const;

export type CoreHeading = (typeof coreHeadings)[number];

/** Where a prescription is written. */
export type PrescribingSetting = 'discharge' | 'clinic' | 'ward';

/** All that was read from a screen. */
export interface Facts {
  readonly kind: ScreenKind;
  /** Set for prescribing screens. */
  readonly setting: PrescribingSetting | null;
  readonly patient: {
    /** Date of birth, `2010-11-21`; null where none is shown. */
    readonly born: string | null;
    /** Age in years as written; null where none is shown. */
    readonly age: number | null;
    /** Initials, to tell whose checklist it is; '' where no name was found. */
    readonly initials: string;
    /** What identifies the patient on the page (NHS or hospital number): lives in memory only. */
    readonly identifier: string;
  };
  readonly discharged: Moment | null;
  readonly attended: Moment | null;
  readonly attendance: { readonly state: 'attended' | 'did-not-attend' | 'cancelled'; readonly evidence: Evidence } | null;
  /** Another appointment is offered or booked after a missed one. */
  readonly rebooked: Evidence | null;
  /** Whether the page shows the summary or letter as sent to the GP; null where it shows nothing. */
  readonly sent: { readonly state: 'sent' | 'not-sent'; readonly evidence: Evidence } | null;
  readonly statements: readonly Statement[];
  readonly medicines: readonly Medicine[];
  /** A list of medicines, or a place for one, is on the page. */
  readonly medicinesListed: boolean;
  /**
   * What is said of the supply as a whole, beside or instead of a list: "14/7 TTOs supplied" is 14 days, "no TTOs given, GP to
   * prescribe" is 0. Absent where nothing is said.
   */
  readonly supplyOfAll?: { readonly days: number; readonly evidence: Evidence };
  /** It is said that no medicine is to be taken after discharge. */
  readonly noMedicines: Evidence | null;
  /** A supply from the hospital is recorded for a clinic patient: clinic prescription, FP10HP, dispensed today. */
  readonly supplied: Evidence | null;
  readonly sharedCare: readonly SharedCareMedicine[];
  readonly fitNote: {
    /** Issued and to when, or covered already. */
    readonly issued: Evidence | null;
    /** Said not to be needed and why: retired, not working, self-certifies, fit for work. */
    readonly notNeeded: Evidence | null;
    /** Any word of work. */
    readonly work: Evidence | null;
  };
  /** A test is named as pending or asked for. */
  readonly testPending: Evidence | null;
  /** It is said that no test is pending. */
  readonly noTests: Evidence | null;
  /** A hospital contact for the patient's questions. */
  readonly contact: Evidence | null;
  readonly document: {
    /** A summary or letter is being written here: its own text stands in fields or an editor. */
    readonly written: boolean;
    readonly headings: readonly CoreHeading[];
  };
  /** Parts of the page that could not be read. */
  readonly unread: readonly string[];
}
