import { actEarly } from './act-early.ts';
import { bank } from './bank.ts';
import { ceop } from './ceop.ts';
import { childline } from './childline.ts';
import { childrensSocialCare } from './childrens-social-care.ts';
import { childsSocialWorker } from './childs-social-worker.ts';
import { crimestoppers } from './crimestoppers.ts';
import { dbs } from './dbs.ts';
import { employeeSupport } from './employee-support.ts';
import { headOrChair } from './head-or-chair.ts';
import { hrItLead } from './hr-it-lead.ts';
import { ico } from './ico.ts';
import { inhope } from './inhope.ts';
import { iwf } from './iwf.ts';
import { lado } from './lado.ts';
import { lineManager } from './line-manager.ts';
import { modernSlaveryHelpline } from './modern-slavery-helpline.ts';
import { nrmReferral } from './nrm-referral.ts';
import { nspccHelpline } from './nspcc-helpline.ts';
import { nspccWhistleblowing } from './nspcc-whistleblowing.ts';
import { ofcom } from './ofcom.ts';
import { ownForce } from './own-force.ts';
import { papyrus } from './papyrus.ts';
import { parentalControls } from './parental-controls.ts';
import { platformReport } from './platform-report.ts';
import { police101 } from './police-101.ts';
import { police999 } from './police-999.ts';
import { policeChildAbuseTeam } from './police-child-abuse-team.ts';
import { posh } from './posh.ts';
import { preventReferral } from './prevent-referral.ts';
import { reportFraud } from './report-fraud.ts';
import { reportHarmfulContent } from './report-harmful-content.ts';
import { reportRemove } from './report-remove.ts';
import { reportTerrorism } from './report-terrorism.ts';
import { revengePornHelpline } from './revenge-porn-helpline.ts';
import { rspca } from './rspca.ts';
import { safeguardingLead } from './safeguarding-lead.ts';
import { samaritans } from './samaritans.ts';
import { samaritansOnlineHarms } from './samaritans-online-harms.ts';
import { school } from './school.ts';
import { shore } from './shore.ts';
import { shout } from './shout.ts';
import { socialWorkEngland } from './social-work-england.ts';
import { sspca } from './sspca.ts';
import { sssc } from './sssc.ts';
import { stopItNow } from './stop-it-now.ts';
import { stopncii } from './stopncii.ts';
import { supervisingSocialWorker } from './supervising-social-worker.ts';
import { takeItDown } from './take-it-down.ts';
import { talkCalmlyWithChild } from './talk-calmly-with-child.ts';
import { tra } from './tra.ts';
import { trueVision } from './true-vision.ts';
import { trustedAdult } from './trusted-adult.ts';

/** Every channel that can be a step of a plan or stands in the directory. Ids are those of the files. */
export const channels = {
  'act-early': actEarly,
  bank: bank,
  ceop: ceop,
  childline: childline,
  'childrens-social-care': childrensSocialCare,
  'childs-social-worker': childsSocialWorker,
  crimestoppers: crimestoppers,
  dbs: dbs,
  'employee-support': employeeSupport,
  'head-or-chair': headOrChair,
  'hr-it-lead': hrItLead,
  ico: ico,
  inhope: inhope,
  iwf: iwf,
  lado: lado,
  'line-manager': lineManager,
  'modern-slavery-helpline': modernSlaveryHelpline,
  'nrm-referral': nrmReferral,
  'nspcc-helpline': nspccHelpline,
  'nspcc-whistleblowing': nspccWhistleblowing,
  ofcom: ofcom,
  'own-force': ownForce,
  papyrus: papyrus,
  'parental-controls': parentalControls,
  'platform-report': platformReport,
  'police-101': police101,
  'police-999': police999,
  'police-child-abuse-team': policeChildAbuseTeam,
  posh: posh,
  'prevent-referral': preventReferral,
  'report-fraud': reportFraud,
  'report-harmful-content': reportHarmfulContent,
  'report-remove': reportRemove,
  'report-terrorism': reportTerrorism,
  'revenge-porn-helpline': revengePornHelpline,
  rspca: rspca,
  'safeguarding-lead': safeguardingLead,
  samaritans: samaritans,
  'samaritans-online-harms': samaritansOnlineHarms,
  school: school,
  shore: shore,
  shout: shout,
  'social-work-england': socialWorkEngland,
  sspca: sspca,
  sssc: sssc,
  'stop-it-now': stopItNow,
  stopncii: stopncii,
  'supervising-social-worker': supervisingSocialWorker,
  'take-it-down': takeItDown,
  'talk-calmly-with-child': talkCalmlyWithChild,
  tra: tra,
  'true-vision': trueVision,
  'trusted-adult': trustedAdult,
} as const;

export type ChannelId = keyof typeof channels;
