import { describe, expect, it } from 'vitest';
import { mayHoldScreen } from '@/lib/page/gate';

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const passes = (html: string) => mayHoldScreen([pageOf(html)]);

describe('the gate lets through a page with something to do and a word of the three kinds', () => {
  it.each([
    ['a field', '<h1>Discharge summary</h1><textarea></textarea>'],
    ['a button alone, as to sign what is written', '<h1>Discharge summary</h1><button>Sign</button>'],
    ['a rich-text editor', '<h1>Clinic letter</h1><div contenteditable></div>'],
    ['a box built by hand', '<p>TTO</p><span role="checkbox" tabindex="0"></span>'],
    ['a link that acts', '<p>Clinic outcome</p><a href="javascript:save()">Save</a>'],
    ['a link without a target', '<p>Outpatient episode</p><a class="btn">Close</a>'],
    ['the word in the title', '<title>Discharge</title><input>'],
    ['the word in a value', '<input type="submit" value="Complete discharge">'],
    ['the word in a placeholder', '<textarea placeholder="Clinical details of the prescription"></textarea>'],
    ['an abbreviation, glued to the block after it', '<p>Verify TTAs</p><button>Verify</button>'],
  ])('%s', (_, html) => expect(passes(html)).toBe(true));
});

describe('the gate stops a page', () => {
  it.each([
    ['with nothing to do', '<h1>Discharge summary</h1><p>Signed.</p><a href="/next">Next</a>'],
    ['with nothing but hidden fields', '<h1>Discharge summary</h1><input type="hidden" name="token">'],
    ['without a word of the three kinds', '<h1>Room booking</h1><input><button>Book</button>'],
    ['with the abbreviations inside other words only', '<p>Press the button at the bottom</p><input>'],
    ['that is empty', ''],
  ])('%s', (_, html) => expect(passes(html)).toBe(false));
});

it('words in one frame and fields in another are one page', () => {
  expect(mayHoldScreen([pageOf('<h1>Discharge summary</h1>'), pageOf('<textarea></textarea>')])).toBe(true);
});

it('a frameset has no body of its own, and does no harm', () => {
  expect(passes('<html><frameset cols="50%,50%"><frame></frameset></html>')).toBe(false);
});
