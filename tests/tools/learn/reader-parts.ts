/** What the learning takes from the reader, for one import. */
export { signsOf } from '../../../lib/reading/second-reader/signs';
export { heardRules, packed, placeOf, places, stepOf } from '../../../lib/reading/second-reader/weights';
export { linesIn } from '../../lib/reading/one-field';
