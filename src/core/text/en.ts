import { actionWords } from './actions.en';
import { appWords } from './app.en';
import { archiveWords } from './archive.en';
import { correctingWords } from './correcting.en';
import { encodingWords } from './encodings.en';
import { exportingWords } from './exporting.en';
import { guideWords } from './guide.en';
import { importingWords } from './importing.en';
import { libraryWords } from './library.en';
import { noteWords } from './notes.en';
import { organisingWords } from './organising.en';
import { paletteWords } from './palette.en';
import { problemWords } from './problems.en';
import { readerWords } from './reader.en';
import { reasonWords } from './reasons.en';
import { rereadingWords } from './rereading.en';
import { searchWords } from './search.en';
import { settingsWords } from './settings.en';
import { sourceWords } from './sources.en';
import { stepWords } from './steps.en';
import { versionWords } from './versions.en';

/** The English catalogue: every string that a user can read, by key, in ICU MessageFormat. */
export const en = {
  ...appWords,
  ...archiveWords,
  ...actionWords,
  ...libraryWords,
  ...readerWords,
  ...correctingWords,
  ...encodingWords,
  ...exportingWords,
  ...guideWords,
  ...importingWords,
  ...paletteWords,
  ...noteWords,
  ...organisingWords,
  ...problemWords,
  ...reasonWords,
  ...rereadingWords,
  ...searchWords,
  ...sourceWords,
  ...settingsWords,
  ...stepWords,
  ...versionWords,
} as const;
