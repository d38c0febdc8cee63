import { attachmentAuthor } from './attachment-author.ts';
import { attachmentCase } from './attachment-case.ts';
import { attachmentOutside } from './attachment-outside.ts';
import { brokenSignature } from './broken-signature.ts';
import { brokenYaml } from './broken-yaml.ts';
import { changedSinceSigned } from './changed-since-signed.ts';
import { claimOfAdvice } from './claim-of-advice.ts';
import { claimWithoutEvidence } from './claim-without-evidence.ts';
import { claimWithoutRationale } from './claim-without-rationale.ts';
import { contradictoryCpdRecord } from './contradictory-cpd-record.ts';
import { contradictorySignOffs } from './contradictory-sign-offs.ts';
import { copiedEvidence } from './copied-evidence.ts';
import { credentialDates } from './credential-dates.ts';
import { credentialExpired } from './credential-expired.ts';
import { credentialExpiring } from './credential-expiring.ts';
import { cutOffText } from './cut-off-text.ts';
import { danglingId } from './dangling-id.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { duplicateClaim } from './duplicate-claim.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateKey } from './duplicate-key.ts';
import { emailAddress } from './e-mail-address.ts';
import { earlySignOff } from './early-sign-off.ts';
import { emptyAttachment } from './empty-attachment.ts';
import { emptyPillar } from './empty-pillar.ts';
import { evidenceWithoutClaims } from './evidence-without-claims.ts';
import { futureDate } from './future-date.ts';
import { garbledText } from './garbled-text.ts';
import { goneRefusal } from './gone-refusal.ts';
import { hugeAttachment } from './huge-attachment.ts';
import { idUnlikeFolder } from './id-unlike-folder.ts';
import { impossibleDate } from './impossible-date.ts';
import { ignoredSignOff } from './ignored-sign-off.ts';
import { incompleteWaiver } from './incomplete-waiver.ts';
import { levelOrder } from './level-order.ts';
import { linkOutside } from './link-outside.ts';
import { looserPolicy } from './looser-policy.ts';
import { malformedRegistration } from './malformed-registration.ts';
import { mappingToNowhere } from './mapping-to-nowhere.ts';
import { misnamedFile } from './misnamed-file.ts';
import { missingAttachment } from './missing-attachment.ts';
import { missingKey } from './missing-key.ts';
import { missingLinkedFile } from './missing-linked-file.ts';
import { missingRefusal } from './missing-refusal.ts';
import { missingReflectionHeading } from './missing-reflection-heading.ts';
import { missingSource } from './missing-source.ts';
import { missingTranslation } from './missing-translation.ts';
import { missingWitness } from './missing-witness.ts';
import { nameWithoutLetters } from './name-without-letters.ts';
import { nationalInsuranceNumber } from './national-insurance-number.ts';
import { nhsNumber } from './nhs-number.ts';
import { noFrontMatter } from './no-front-matter.ts';
import { notAccepted } from './not-accepted.ts';
import { notAFile } from './not-a-file.ts';
import { namesake } from './namesake.ts';
import { notText } from './not-text.ts';
import { numberLikeId } from './number-like-id.ts';
import { overLimit } from './over-limit.ts';
import { ownDecision } from './own-decision.ts';
import { ownSignOff } from './own-sign-off.ts';
import { overduePlan } from './overdue-plan.ts';
import { ownWitness } from './own-witness.ts';
import { pageWithoutText } from './page-without-text.ts';
import { periodReversed } from './period-reversed.ts';
import { phoneNumber } from './phone-number.ts';
import { photoLocation } from './photo-location.ts';
import { planWithoutNeed } from './plan-without-need.ts';
import { possibleNhsNumber } from './possible-nhs-number.ts';
import { postcode } from './postcode.ts';
import { renamedEvidence } from './renamed-evidence.ts';
import { repeatedStage } from './repeated-stage.ts';
import { retiredStatement } from './retired-statement.ts';
import { retiredWithoutReplacement } from './retired-without-replacement.ts';
import { revisedStatement } from './revised-statement.ts';
import { secondSignOffFile } from './second-sign-off-file.ts';
import { signOffOfNothing } from './sign-off-of-nothing.ts';
import { staleEvidence } from './stale-evidence.ts';
import { streetAddress } from './street-address.ts';
import { titledName } from './titled-name.ts';
import { tooLongToLayOut } from './too-long-to-lay-out.ts';
import { twinNames } from './twin-names.ts';
import { uncheckedSignature } from './unchecked-signature.ts';
import { unknownBase } from './unknown-base.ts';
import { unknownCredentialKind } from './unknown-credential-kind.ts';
import { unknownExperience } from './unknown-experience.ts';
import { unknownFramework } from './unknown-framework.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownReflectionModel } from './unknown-reflection-model.ts';
import { unknownRequirement } from './unknown-requirement.ts';
import { unknownRole } from './unknown-role.ts';
import { unknownStatement } from './unknown-statement.ts';
import { unknownTag } from './unknown-tag.ts';
import { unknownTarget } from './unknown-target.ts';
import { unknownType } from './unknown-type.ts';
import { unlistedFile } from './unlisted-file.ts';
import { unprovedSignature } from './unproved-signature.ts';
import { unsafeFileName } from './unsafe-file-name.ts';
import { unusableKeyList } from './unusable-key-list.ts';
import { editedSignOff } from './edited-sign-off.ts';
import { unsealedSignOff } from './unsealed-sign-off.ts';
import { unusablePolicy } from './unusable-policy.ts';
import { unusableSecondReading } from './unusable-second-reading.ts';
import { unusableWatchEntry } from './unusable-watch-entry.ts';
import { unreachableStage } from './unreachable-stage.ts';
import { unreadAttachment } from './unread-attachment.ts';
import { unreadHistory } from './unread-history.ts';
import { unreadPart } from './unread-part.ts';
import { unreadPicture } from './unread-picture.ts';
import { unreadable } from './unreadable.ts';
import { uselessIgnore } from './useless-ignore.ts';
import { uselessSetting } from './useless-setting.ts';
import { waiverEnded } from './waiver-ended.ts';
import { wrongChange } from './wrong-change.ts';
import { wrongNoMatch } from './wrong-no-match.ts';
import { wrongSuccessor } from './wrong-successor.ts';
import { unfinishedVersion } from './unfinished-version.ts';
import { unsaidChange } from './unsaid-change.ts';
import { newerFramework } from './newer-framework.ts';
import { watchedName } from './watched-name.ts';
import { wrongBytes } from './wrong-bytes.ts';
import { wrongValue } from './wrong-value.ts';
import { lookAlike } from './look-alike.ts';
import { missingSpace } from './missing-space.ts';
import { misplacedHead } from './misplaced-head.ts';
import { oldLineEnds } from './old-line-ends.ts';
import { unreadableDay } from './unreadable-day.ts';
import { htmlInText } from './html-in-text.ts';
import type { Rule } from '../rule.ts';

/** Every rule, by code. A rule that is not here does not run. */
export const rules: readonly Rule[] = [
  notText,
  brokenYaml,
  duplicateKey,
  noFrontMatter,
  overLimit,
  unknownKey,
  missingKey,
  wrongValue,
  cutOffText,
  unknownTag,
  linkOutside,
  unreadable,
  uselessIgnore,
  uselessSetting,
  lookAlike,
  missingSpace,
  misplacedHead,
  oldLineEnds,
  unreadableDay,
  notAFile,
  unsafeFileName,
  garbledText,
  duplicateId,
  danglingId,
  numberLikeId,
  missingSource,
  retiredWithoutReplacement,
  unknownFramework,
  unknownTarget,
  levelOrder,
  repeatedStage,
  unreachableStage,
  emptyPillar,
  mappingToNowhere,
  missingTranslation,
  unknownBase,
  idUnlikeFolder,
  contradictoryCpdRecord,
  htmlInText,
  wrongSuccessor,
  unfinishedVersion,
  unsaidChange,
  wrongChange,
  wrongNoMatch,
  unknownStatement,
  claimWithoutEvidence,
  claimWithoutRationale,
  claimOfAdvice,
  duplicateClaim,
  evidenceWithoutClaims,
  impossibleDate,
  futureDate,
  periodReversed,
  retiredStatement,
  revisedStatement,
  unknownType,
  ownWitness,
  staleEvidence,
  missingReflectionHeading,
  unknownReflectionModel,
  missingWitness,
  nameWithoutLetters,
  copiedEvidence,
  notAccepted,
  missingLinkedFile,
  looserPolicy,
  tooLongToLayOut,
  missingAttachment,
  attachmentOutside,
  emptyAttachment,
  wrongBytes,
  attachmentCase,
  hugeAttachment,
  unlistedFile,
  misnamedFile,
  twinNames,
  nhsNumber,
  possibleNhsNumber,
  nationalInsuranceNumber,
  dateOfBirth,
  postcode,
  streetAddress,
  phoneNumber,
  emailAddress,
  titledName,
  watchedName,
  attachmentAuthor,
  photoLocation,
  unreadAttachment,
  unusableWatchEntry,
  unreadPart,
  unreadPicture,
  pageWithoutText,
  incompleteWaiver,
  unknownRequirement,
  malformedRegistration,
  credentialExpired,
  credentialExpiring,
  credentialDates,
  unknownCredentialKind,
  unknownExperience,
  waiverEnded,
  planWithoutNeed,
  changedSinceSigned,
  signOffOfNothing,
  ownSignOff,
  brokenSignature,
  uncheckedSignature,
  earlySignOff,
  overduePlan,
  unusablePolicy,
  contradictorySignOffs,
  secondSignOffFile,
  unprovedSignature,
  unusableKeyList,
  editedSignOff,
  unsealedSignOff,
  ignoredSignOff,
  missingRefusal,
  unreadHistory,
  ownDecision,
  goneRefusal,
  unknownRole,
  namesake,
  unusableSecondReading,
  newerFramework,
  renamedEvidence,
];
