import { addition } from './addition.js'
import { amounts } from './amounts.js'
import { brackets } from './brackets.js'
import { datesAndTimes } from './dates-and-times.js'
import { doubleWords } from './double-words.js'
import { doubt } from './doubt.js'
import { glossary } from './glossary.js'
import { hiddenCharacters } from './hidden-characters.js'
import { inconsistent } from './inconsistent.js'
import { leftInGerman } from './left-in-german.js'
import { length } from './length.js'
import { linksAndAddresses } from './links-and-addresses.js'
import { names } from './names.js'
import { negation } from './negation.js'
import { numbers } from './numbers.js'
import { omission } from './omission.js'
import { opposites } from './opposites.js'
import { placeholdersAndTags } from './placeholders-and-tags.js'
import { punctuation } from './punctuation.js'
import { quotations } from './quotations.js'
import { whitespace } from './whitespace.js'

/** Every check, in the order a reviewer should meet their findings. */
export const checks = [
  placeholdersAndTags,
  numbers,
  amounts,
  datesAndTimes,
  names,
  linksAndAddresses,
  doubt,
  negation,
  opposites,
  glossary,
  omission,
  addition,
  leftInGerman,
  quotations,
  brackets,
  punctuation,
  whitespace,
  hiddenCharacters,
  doubleWords,
  length,
] as const

/** Those that compare the segments of a version with each other. */
export const checksAcross = [inconsistent] as const

export type CheckId = (typeof checks)[number]['id'] | (typeof checksAcross)[number]['id']
