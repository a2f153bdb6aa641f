import type { SituationRule } from '../rule.ts';
import { s01 } from './s01.ts';
import { s02 } from './s02.ts';
import { s03 } from './s03.ts';
import { s04 } from './s04.ts';
import { s05 } from './s05.ts';
import { s06 } from './s06.ts';
import { s07 } from './s07.ts';
import { s08 } from './s08.ts';
import { s09 } from './s09.ts';
import { s10 } from './s10.ts';
import { s11 } from './s11.ts';
import { s12 } from './s12.ts';
import { s13 } from './s13.ts';
import { s14 } from './s14.ts';
import { s15 } from './s15.ts';
import { s16 } from './s16.ts';
import { s17 } from './s17.ts';
import { s18 } from './s18.ts';
import { s19 } from './s19.ts';
import { s20 } from './s20.ts';
import { s21 } from './s21.ts';
import { s22 } from './s22.ts';
import { s23 } from './s23.ts';
import { s24 } from './s24.ts';
import { s25 } from './s25.ts';
import { s26 } from './s26.ts';
import { s27 } from './s27.ts';
import { s28 } from './s28.ts';
import { s29 } from './s29.ts';
import { s30 } from './s30.ts';
import { s31 } from './s31.ts';
import { s32 } from './s32.ts';
import { s33 } from './s33.ts';
import { s34 } from './s34.ts';
import { s35 } from './s35.ts';
import { s36, s36AtTheirPace } from './s36.ts';
import { s37 } from './s37.ts';
import { s38 } from './s38.ts';
import { s39, s39SelfHarm } from './s39.ts';
import { s40Bullied, s40Imagery, s40Online, s40Other, s40Platform, s40Safe, s40SelfHarm } from './s40.ts';
import { s41 } from './s41.ts';
import { s42 } from './s42.ts';

/**
 * Every situation there is. The first whose condition holds decides, so the order
 * is the order of precedence: who the reporter is, then whom it is about, then what it is.
 */
export const rules: readonly SituationRule[] = [
  s37,
  s40Online,
  s40Imagery,
  s40Safe,
  s40Bullied,
  s40Platform,
  s40SelfHarm,
  s40Other,
  s39,
  s39SelfHarm,
  s42,
  s24,
  s09,
  s08,
  s07,
  s18,
  s16,
  s06,
  s15,
  s04,
  s02,
  s03,
  s01,
  s05,
  s14,
  s13,
  s11,
  s12,
  s10,
  s17,
  s19,
  s41,
  s38,
  s36,
  s36AtTheirPace,
  s20,
  s21,
  s22,
  s23,
  s25,
  s26,
  s27,
  s28,
  s29,
  s30,
  s31,
  s32,
  s33,
  s34,
  s35,
];
