import { ageOf, written } from '../calendar.ts';
import { listName, nextPatient, type Patient } from '../hospital.ts';
import { html, type Markup } from '../html.ts';

/** A tab of the host, and the frame in it. */
export interface HostTab {
  readonly name: string;
  readonly src: string;
  /** Served under the machine's other name, so that the host cannot look into it. */
  readonly elsewhere?: boolean;
}

const identity = (patient: Patient) =>
  `${listName(patient)} · DOB ${written(patient.born)} · ${ageOf(patient.born)} yrs · NHS ${patient.nhs} · MRN ${patient.number}`;

/** The host: banner, tab bar and one frame for each tab, of which one is shown and all are loaded. */
export function hostPage(patient: Patient, tabs: readonly HostTab[], front: string): Markup {
  const choices = [patient, nextPatient(patient)].map((each) => html`<option value="${each.number}">${identity(each)}</option>`);
  const handles = tabs.map(({ name }) => html`<span data-tab="${name}" class="${name === front ? 'on' : ''}">${name}</span>`);
  const frames = tabs.map(
    ({ name, src, elsewhere }) => html`<div class="frame-display ${name === front ? 'on' : ''}" data-frame="${name}">
<iframe name="${name}" title="${name}" ${elsewhere ? html`data-elsewhere` : ''} src="${elsewhere ? 'about:blank' : src}" data-src="${src}"></iframe></div>`,
  );
  return html`<!DOCTYPE html><html><head><meta charset="utf-8"><title>Harbour Record</title><link rel="stylesheet" href="/frame-host/style.css">
<script type="module" src="/frame-host/client.js"></script></head><body>
<div id="top-bar"><b id="patient">${identity(patient)}</b><select id="patient-choice" aria-label="Open charts">${choices}</select></div>
<div id="tab-bar">${handles}</div>${frames}</body></html>`;
}

/** What stands in a frame: no banner and no menu, these are the host's. */
export function innerPage(title: string, content: Markup): Markup {
  return html`<html><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/frame-host/style.css"></head>
<body class="inner"><div class="title">${title}</div>${content}</body></html>`;
}

/** A frameset as it was built twenty years ago. */
export function framesetPage(main: string): Markup {
  return html`<HTML><HEAD><TITLE>Harbour Classic</TITLE></HEAD><FRAMESET ROWS="44,*" BORDER=0>
<FRAME NAME=banner SRC="/frame-host/classic/banner"><FRAMESET COLS="150,*"><FRAME NAME=nav SRC="/frame-host/classic/nav">
<FRAME NAME=main SRC="${main}"></FRAMESET></FRAMESET></HTML>`;
}

export function classicBanner(patient: Patient): Markup {
  return html`<HTML><BODY BGCOLOR="#2a6049" TEXT="#ffffff"><FONT FACE=Arial SIZE=2><B>${identity(patient)}</B></FONT></BODY></HTML>`;
}

export const classicNav = html`<HTML><BODY BGCOLOR="#dfe8e2"><FONT FACE=Arial SIZE=2><A HREF="/frame-host/inner/calendar" TARGET=main>Diary</A><BR>
<A HREF="/frame-host/inner/transfer/empty" TARGET=main>Discharge</A><BR><A HREF="/frame-host/inner/outcome/empty" TARGET=main>Clinic outcome</A><BR>
<A HREF="/frame-host/inner/rx/empty" TARGET=main>Prescribe</A><BR><A HREF="/frame-host/inner/rx-list" TARGET=main>Prescription list</A></FONT></BODY></HTML>`;
