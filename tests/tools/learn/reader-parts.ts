/** What the learning takes from the reader, for one import. */
export { placeOf, places, Sieve, stirred } from '../../../lib/reading/second-reader/places';
export { signsOf } from '../../../lib/reading/second-reader/signs';
export { heardRules, packedSteps, stepOf } from '../../../lib/reading/second-reader/weights';
export { linesIn } from '../../lib/reading/one-field';
