/** What the build picks from the standard's definitions: the shapes of the resources that the app shows, and how they are searched. */
declare module 'virtual:definitions' {
  import type { Bundle, SearchParameter } from '@medplum/fhirtypes';
  export const structures: Bundle;
  export const searchParameters: Bundle<SearchParameter>;
}
