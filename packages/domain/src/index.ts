export type { AttendanceFields, ListedAttendee } from './attendees/attendance.ts';
export type { Attendee, AttendeeList, LeftOut, LeftOutWhy } from './attendees/attendee.ts';
export type { AttendeeState } from './attendees/attendee-state.ts';
export { attendeeState } from './attendees/attendee-state.ts';
export type { EventAttendee, EventAttendeeRecords } from './attendees/event-attendees.ts';
export { decideAttendee, eventAttendees } from './attendees/event-attendees.ts';
export { findAttendees } from './attendees/find-attendees.ts';
export type { AttendanceIntent, AttendanceProblem } from './attendees/keep-attendees.ts';
export { keepAttendees } from './attendees/keep-attendees.ts';
export { listedIn } from './attendees/listed-once.ts';
export type { AttendeeAsking } from './attendees/match-attendees.ts';
export { answersPerQuery, askingOf, attendeeMatches } from './attendees/match-attendees.ts';
export { readAttendees } from './attendees/read-attendees.ts';
export type { RecognisedAttendee } from './attendees/recognise-attendees.ts';
export { attendeeKeys, recogniseAttendees } from './attendees/recognise-attendees.ts';
export type {
  AttendeeMatch,
  SpeurlijstChoice,
  SpeurlijstEntry,
  SpeurlijstRecords,
} from './attendees/speurlijst-of.ts';
export { speurlijstOf } from './attendees/speurlijst-of.ts';
export type { CaptureContext } from './capture/capture.ts';
export { capture } from './capture/capture.ts';
export type {
  CaptureDraft,
  DraftNotice,
  DraftPerson,
  DraftPromise,
  DraftThrough,
  DraftWish,
  Part,
  Span,
} from './capture/draft.ts';
export type { KnownIndex, KnownPerson } from './capture/known/known.ts';
export { indexKnown } from './capture/known/known.ts';
export type { PrintedDraft } from './capture/print-draft.ts';
export { printDraft } from './capture/print-draft.ts';
export { answerPrejudice } from './coaching/answer-prejudice.ts';
export type {
  Line,
  Moment,
  OpenQuestion,
  Prejudice,
  PrejudiceMoment,
  Situation,
  Style,
  Topic,
} from './coaching/coaching.ts';
export { moments, styles, topics } from './coaching/coaching.ts';
export type { FollowUpChoice, FollowUpDraft } from './coaching/draft-follow-up.ts';
export { draftFollowUp, mailtoFollowUp } from './coaching/draft-follow-up.ts';
export type { LineFields } from './coaching/line.ts';
export type { OwnLineIntent, OwnLineProblem } from './coaching/own-lines.ts';
export { addOwnLine, editOwnLine, removeOwnLine } from './coaching/own-lines.ts';
export type { Address, Phrase } from './coaching/phrase.ts';
export type { CoachingChoice, PickedLine } from './coaching/pick-lines.ts';
export { pickLines } from './coaching/pick-lines.ts';
export type { PickedQuestion, QuestionChoice } from './coaching/pick-questions.ts';
export { pickQuestions } from './coaching/pick-questions.ts';
export type { Tone } from './coaching/tone.ts';
export { eventTone, isPresenceOnly } from './coaching/tone.ts';
export type { Context } from './context.ts';
export type { Day } from './days/day.ts';
export { addDays, daysBetween, isDay } from './days/day.ts';
export { dayOf } from './days/day-of.ts';
export type { TimeSpan } from './days/span.ts';
export { daysToSpan } from './days/span.ts';
export { isZone } from './days/zone.ts';
export type { DrillCardKind, DrillCardState, DrillFields } from './drilling/drill.ts';
export { confirmDraft } from './encounters/confirm-draft.ts';
export type {
  ConfirmedConversation,
  ConfirmedPerson,
  ConfirmedPromise,
  ConfirmedWish,
} from './encounters/conversation.ts';
export type { ConversationParts } from './encounters/delete-conversation.ts';
export { deleteConversation, restoreConversation } from './encounters/delete-conversation.ts';
export type { EncounterEdit } from './encounters/edit-encounter.ts';
export { editEncounter } from './encounters/edit-encounter.ts';
export type { Channel, EncounterFields, Known } from './encounters/encounter.ts';
export { conversationKind, questionsAsked } from './encounters/first-conversation.ts';
export type { ContactIntent, EncounterProblem } from './encounters/log-contact.ts';
export { channels, logContact } from './encounters/log-contact.ts';
export { markAsked, markClick, markKnown } from './encounters/mark-encounter.ts';
export type { MemoryFields } from './encounters/memory.ts';
export type { MemoryProblem } from './encounters/memory-operations.ts';
export { addMemory, addNote, editMemory, editNote } from './encounters/memory-operations.ts';
export type { NoteFields } from './encounters/note.ts';
export type { ConversationProblem, ConversationRecords } from './encounters/record-conversation.ts';
export { recordConversation } from './encounters/record-conversation.ts';
export type { Side, Six, SixRecords } from './encounters/six.ts';
export { knowns, openOf, sixOf } from './encounters/six.ts';
export type { BetterNextTime } from './events/better-next-time.ts';
export { betterNextTime } from './events/better-next-time.ts';
export type { Briefing, BriefingRecords } from './events/briefing.ts';
export { briefingOf } from './events/briefing.ts';
export type { CardAdditions, CardEntry } from './events/card-payload.ts';
export { cardPayload } from './events/card-payload.ts';
export type { ChecklistItem, ChecklistKey, Readiness } from './events/checklist.ts';
export { checklistOf, tickChecklist } from './events/checklist.ts';
export type { EventFields, EventGoal, EventKind } from './events/event.ts';
export type { EventIntent, EventProblem } from './events/event-intent.ts';
export { eventKinds } from './events/event-intent.ts';
export type { EventParts } from './events/event-operations.ts';
export { createEvent, deleteEvent, editEvent } from './events/event-operations.ts';
export type { EventPhase } from './events/event-phase.ts';
export { eventPhase } from './events/event-phase.ts';
export { isSameSeries } from './events/event-words.ts';
export type { FloorConversation, FloorPerson, FloorRecords, GoalProgress } from './events/floor.ts';
export { floorConversations, floorDepth, goalProgress } from './events/floor.ts';
export type { FollowUp, FollowUpRecords } from './events/follow-ups.ts';
export { followUps } from './events/follow-ups.ts';
export type { GoalProposal } from './events/propose-goals.ts';
export { proposeGoals } from './events/propose-goals.ts';
export type { QuietTimer } from './events/quiet-timer.ts';
export { quietTimer } from './events/quiet-timer.ts';
export type { ReflectionIntent, ReflectionProblem, ReflectionQuestion } from './events/reflect.ts';
export { isLookBackWaiting, proposeGoalMet, reflect, reflectionQuestions } from './events/reflect.ts';
export type { ReflectionFields } from './events/reflection.ts';
export type { SuggestionRecords, TargetSuggestion } from './events/suggest-targets.ts';
export { suggestTargets, targetSearches } from './events/suggest-targets.ts';
export type { TargetFields } from './events/target.ts';
export type { ListedTarget } from './events/target-list.ts';
export { targetList } from './events/target-list.ts';
export type { TargetIntent, TargetProblem } from './events/target-operations.ts';
export { addTarget, editTarget, endTarget } from './events/target-operations.ts';
export type { TargetReason } from './events/target-reason.ts';
export type { ExampleIntent } from './example/example-network.ts';
export { exampleNetwork } from './example/example-network.ts';
export type { Balance, BalanceStands, GivingRecords } from './giving/balance.ts';
export { balanceOverall, balanceWith, givingNeeds } from './giving/balance.ts';
export type { ChainThing } from './giving/chain-thing.ts';
export { chainThing } from './giving/chain-thing.ts';
export type { Credibility, CredibilityPart, CredibilityRecords } from './giving/credibility.ts';
export { credibilityWith } from './giving/credibility.ts';
export { draftThankYou } from './giving/draft-thank-you.ts';
export type { FavourFields, FavourWhat } from './giving/favour.ts';
export type { FavourEdit, FavourIntent, FavourProblem } from './giving/favour-operations.ts';
export {
  editFavour,
  favourKinds,
  markFavourThanked,
  recordFavour,
} from './giving/favour-operations.ts';
export type { ConfirmedFavour } from './giving/favours-of-talk.ts';
export type { ChainStep, HarvestChain } from './giving/harvest-chains.ts';
export { harvestChains, missingSources } from './giving/harvest-chains.ts';
export type { HarvestNeeds } from './giving/harvest-needs.ts';
export { harvestNeeds } from './giving/harvest-needs.ts';
export type { HarvestTimeline, TimelinePoint, TimelineThread } from './giving/harvest-timeline.ts';
export { harvestTimeline } from './giving/harvest-timeline.ts';
export type { GoalFields } from './goals/goal.ts';
export type { GoalProblem } from './goals/goal-operations.ts';
export { addGoal, deleteGoal, editGoal, endGoal, pointAtGoal } from './goals/goal-operations.ts';
export type { ServedGoal } from './goals/served-goal.ts';
export { servedGoal, servedGoalNeeds } from './goals/served-goal.ts';
export type { EventRounds, Participant } from './hosting/event-rounds.ts';
export type { Guest, HostRecords } from './hosting/guests-to-welcome.ts';
export { guestsToWelcome } from './hosting/guests-to-welcome.ts';
export { isHosting, setHosting } from './hosting/is-hosting.ts';
export { planRounds } from './hosting/plan-rounds.ts';
export type { Gain, Repeat, RoundsPlan, RoundsProblem, RoundsWish } from './hosting/rounds.ts';
export { roundsGain } from './hosting/rounds-gain.ts';
export {
  beginRound,
  changeRounds,
  currentRound,
  finishRound,
  keepRounds,
  mostParticipants,
} from './hosting/rounds-operations.ts';
export type {
  GainReason,
  RoundsSheet,
  RoundTopic,
  Seat,
  SheetDetails,
  SheetPerson,
} from './hosting/rounds-sheet.ts';
export { roundsSheet } from './hosting/rounds-sheet.ts';
export type { ImportCounts, ImportFields, ImportFormat } from './importing/import.ts';
export { importKeys } from './importing/import-keys.ts';
export type { ImportPhase, ImportView, ListedProblem, PreviewRow } from './importing/import-view.ts';
export type {
  Difference,
  Doubt,
  ImportPlan,
  IncomingNote,
  IncomingPerson,
  MatchRule,
  PlannedCreate,
  PlannedMerge,
  PlannedSkip,
} from './importing/incoming.ts';
export type { BookPerson } from './importing/known-people.ts';
export type { PlanContext } from './importing/plan-import.ts';
export { planImport } from './importing/plan-import.ts';
export { planPatches } from './importing/plan-patches.ts';
export type { Kept, TouchedRecord } from './importing/undo-import.ts';
export { undoImport } from './importing/undo-import.ts';
export type { InterviewLetter, LetterRecords } from './interviews/draft-interview-letter.ts';
export { draftInterviewLetter } from './interviews/draft-interview-letter.ts';
export type { ApplyingProblem } from './interviews/end-interview.ts';
export {
  callOffInterview,
  deleteInterview,
  startApplying,
  stopApplying,
} from './interviews/end-interview.ts';
export type { InterviewFields, InterviewQuestion, InterviewWhy } from './interviews/interview.ts';
export type { InterviewProblem } from './interviews/interview-checks.ts';
export type { LadderCandidate, LadderReason, Rung } from './interviews/interview-ladder.ts';
export { interviewLadder } from './interviews/interview-ladder.ts';
export type { InterviewProgress, InterviewState } from './interviews/interview-state.ts';
export { interviewProgress, isForInformation, isInterviewRunning } from './interviews/interview-state.ts';
export { markInterviewQuestion } from './interviews/mark-question-asked.ts';
export type { InterviewEdit, InterviewIntent } from './interviews/plan-interview.ts';
export { editInterview, interviewQuestions, planInterview } from './interviews/plan-interview.ts';
export type { QuestionSetId } from './interviews/question-set.ts';
export type { ShownQuestionSet } from './interviews/question-sets.ts';
export { questionSets } from './interviews/question-sets.ts';
export type { InterviewOutcome, InterviewRecords, PassedOn } from './interviews/record-interview.ts';
export { recordInterview } from './interviews/record-interview.ts';
export { draftAskingForIntroduction } from './introductions/draft-asking-for-introduction.ts';
export type { IntroductionMessage, IntroductionParties } from './introductions/draft-introduction.ts';
export { draftIntroduction, introductionMessages } from './introductions/draft-introduction.ts';
export type { DueIntroduction } from './introductions/due-introductions.ts';
export type {
  IntroductionAnswer,
  IntroductionFields,
  IntroductionSide,
} from './introductions/introduction.ts';
export {
  editIntroduction,
  endIntroduction,
  markAnswer,
  markIntroduced,
  markIntroductionAsked,
  markIntroductionThanked,
  markMet,
  markOutcome,
  takeStepBack,
} from './introductions/introduction-operations.ts';
export type { IntroductionProblem } from './introductions/introduction-problem.ts';
export type { IntroductionStage, IntroductionStep, NextStep } from './introductions/introduction-stage.ts';
export {
  introductionStage,
  introductionSteps,
  isIntroductionOpen,
  nextIntroductionStep,
} from './introductions/introduction-stage.ts';
export type {
  ReferralAdvice,
  ReferralCheck,
  ReferralFinding,
  ReferralRecords,
} from './introductions/referral-check.ts';
export { referralCheck } from './introductions/referral-check.ts';
export type {
  IntroductionIntent,
  IntroductionMatch,
  IntroductionRecords,
} from './introductions/start-introduction.ts';
export { startIntroduction } from './introductions/start-introduction.ts';
export type { IntroductionMoment } from './introductions/texts/introduction-words.ts';
export type { Acquaintance } from './keeping-warm/acquaintance.ts';
export { acquaintance, answeredBefore } from './keeping-warm/acquaintance.ts';
export type { ChannelAdvice, ChannelReason, ChannelRecords } from './keeping-warm/channel-advice.ts';
export { adviseChannel, cannotMeet } from './keeping-warm/channel-advice.ts';
export type { DueInput } from './keeping-warm/due-today.ts';
export { dueToday } from './keeping-warm/due-today.ts';
export type { InTouchInput } from './keeping-warm/in-touch.ts';
export { coolThreshold, inTouch } from './keeping-warm/in-touch.ts';
export type { CurvePoint, InTouchCurve } from './keeping-warm/in-touch-curve.ts';
export { inTouchCurve } from './keeping-warm/in-touch-curve.ts';
export type { InTouchReason } from './keeping-warm/in-touch-reason.ts';
export { inTouchReason, usualGapDays } from './keeping-warm/in-touch-reason.ts';
export type { InTouchPerson, InTouchRow } from './keeping-warm/list-in-touch.ts';
export { listInTouch } from './keeping-warm/list-in-touch.ts';
export { matchingPeople } from './keeping-warm/match-asks.ts';
export type { NudgeAdvice } from './keeping-warm/nudge-advice.ts';
export { nudgeAdvice, nudgeSentence } from './keeping-warm/nudge-advice.ts';
export type { OwnScaleNeeds } from './keeping-warm/own-scale.ts';
export { ownScale, ownScaleNeeds, ownScalePeople } from './keeping-warm/own-scale.ts';
export type { TodayInput } from './keeping-warm/rank-today.ts';
export { rankToday, shortlist } from './keeping-warm/rank-today.ts';
export type { ReachIntent } from './keeping-warm/set-reach.ts';
export { setOwnReach, setReach } from './keeping-warm/set-reach.ts';
export type { SnoozeFields } from './keeping-warm/snooze.ts';
export type { SnoozeProblem } from './keeping-warm/snooze-operations.ts';
export { decline, snooze, wake } from './keeping-warm/snooze-operations.ts';
export type { CandidateDetails } from './keeping-warm/something-to-say.ts';
export type { Tie } from './keeping-warm/tie.ts';
export { tieOf } from './keeping-warm/tie-of.ts';
export type {
  Candidate,
  DuePromise,
  SomethingToSay,
  Suggestion,
  SuggestionPart,
  SuggestionReason,
  Today,
} from './keeping-warm/today.ts';
export type { TodayCandidates, TodayNeeds } from './keeping-warm/today-needs.ts';
export { todayNeeds } from './keeping-warm/today-needs.ts';
export type { ClubYield, EventYield } from './looking-back/event-yields.ts';
export { clubYields, eventYield } from './looking-back/event-yields.ts';
export type { LookBackNeeds, LookBackRecords } from './looking-back/look-back-needs.ts';
export { eventYieldNeeds, lookBackNeeds, spokenBeforeByTie } from './looking-back/look-back-needs.ts';
export type { Period } from './looking-back/period.ts';
export { defaultPeriod, lookBackPeriods, yearPeriod } from './looking-back/period.ts';
export type { Worth } from './looking-back/worth.ts';
export type { ReviewMonth, YearReview } from './looking-back/year-review.ts';
export { yearReview } from './looking-back/year-review.ts';
export type { HarvestItem, WhatCounts, Yield } from './looking-back/yield.ts';
export type { YieldTell } from './looking-back/yield-tells.ts';
export type { NamedConcept } from './matching/concepts-of.ts';
export type { IntroductionProposal } from './matching/introductions.ts';
export { createMatchIndex, type MatchIndex } from './matching/match-index.ts';
export { type MatchRecords, matchPeopleOf } from './matching/match-people-of.ts';
export type { MatchField, MatchPerson, MatchQuery } from './matching/match-person.ts';
export type { Match, MatchReason } from './matching/match-reason.ts';
export { likenessSentence, matchSentence } from './matching/match-sentence.ts';
export type { Similarity } from './matching/mix-similarity.ts';
export { createTextReader, type TextReader } from './matching/reading/read-text.ts';
export { answerAsk } from './me/answer-ask.ts';
export { askAgain, stillSo } from './me/ask-again.ts';
export type { CardFields } from './me/card.ts';
export type { SettingProblem } from './me/change-settings.ts';
export { changeSettings, settingDefaults } from './me/change-settings.ts';
export { ownPace } from './me/own-pace.ts';
export type { PitchFields } from './me/pitch.ts';
export { pitchLengths } from './me/pitch.ts';
export { askPitchUsed, noPitch, notePitchUsed } from './me/pitch-used.ts';
export type { PitchVersion, PitchWish } from './me/pitch-versions.ts';
export { pitchVersions } from './me/pitch-versions.ts';
export type { ReadingEase } from './me/reading-ease.ts';
export { readingEase } from './me/reading-ease.ts';
export type { SettingFields } from './me/setting.ts';
export type { OwnWords } from './me/take-suggestion.ts';
export { takeSuggestion } from './me/take-suggestion.ts';
export type { Taken } from './me/taken.ts';
export type { TimingProblem } from './me/time-pitch.ts';
export { timeOfPitch, timePitch } from './me/time-pitch.ts';
export type { CardIntent } from './me/write-card.ts';
export { writeCard } from './me/write-card.ts';
export type { PitchIntent } from './me/write-pitch.ts';
export { writePitch } from './me/write-pitch.ts';
export type { OneToOneProposal, OneToOneReason, OneToOnes } from './one-to-ones/one-to-one.ts';
export type { OneToOneNeeds } from './one-to-ones/one-to-one-needs.ts';
export { oneToOneNeeds } from './one-to-ones/one-to-one-needs.ts';
export { oneToOneQuestions } from './one-to-ones/one-to-one-questions.ts';
export { planOneToOne } from './one-to-ones/plan-one-to-one.ts';
export type { OneToOneInput } from './one-to-ones/propose-one-to-ones.ts';
export { oneToOneShortlist, proposeOneToOnes } from './one-to-ones/propose-one-to-ones.ts';
export type { OneToOneOutcome, OneToOneProblem } from './one-to-ones/record-one-to-one.ts';
export { recordOneToOne } from './one-to-ones/record-one-to-one.ts';
export type { Bond, BondReason } from './paths/bond.ts';
export { BondGraph } from './paths/bond-graph.ts';
export type { BondRecords } from './paths/bonds-of.ts';
export { bondsOf, organisationKey } from './paths/bonds-of.ts';
export type { DescribedWish } from './paths/described-wish.ts';
export { describedWish } from './paths/described-wish.ts';
export type { IntroductionPath, PathChoice, PathGoal, PathStep } from './paths/find-paths.ts';
export { findPaths } from './paths/find-paths.ts';
export type { AskFields, Ending, OfferFields } from './people/ask.ts';
export type { AskIntent, AskProblem } from './people/ask-operations.ts';
export { addAsk, editAsk, endAsk } from './people/ask-operations.ts';
export { emailKey, phoneKey, tagKey, urlKey } from './people/contact-key.ts';
export { addPerson, editPerson } from './people/edit-person.ts';
export { isPersonField } from './people/is-person-field.ts';
export type { MergeProblem } from './people/merge-people.ts';
export { mergePeople } from './people/merge-people.ts';
export type { MessageRegister } from './people/message-register.ts';
export { messageRegister } from './people/message-register.ts';
export { parseName, printName } from './people/name.ts';
export { isParticle } from './people/name-particles.ts';
export type {
  BlobReference,
  ContactPoint,
  OriginalCard,
  PersonFields,
  PersonName,
  PostalAddress,
  Reach,
  Rhythm,
  Tag,
} from './people/person.ts';
export type { PersonIntent, PersonProblem } from './people/person-fields.ts';
export { rhythms } from './people/person-fields.ts';
export { resolveMerged } from './people/resolve-merged.ts';
export type { Timeline, TimelineEntry } from './people/since-last-spoke.ts';
export { sinceLastSpoke } from './people/since-last-spoke.ts';
export type { SortingIntent, Spoke } from './people/sort-people.ts';
export { sortPeople, spokeChoices, unsortPeople } from './people/sort-people.ts';
export { tagPeople } from './people/tag-people.ts';
export type { KeepingRate } from './promises/keeping-rate.ts';
export { keepingRate } from './promises/keeping-rate.ts';
export type { PromiseFields } from './promises/promise.ts';
export type { PromiseIntent, PromiseProblem } from './promises/promise-operations.ts';
export { editPromise, endPromise, makePromise, reopenPromise } from './promises/promise-operations.ts';
export { detectLanguage } from './reading/text/detect-language.ts';
export type { SpeakingTime } from './reading/text/speaking-time.ts';
export { speakingTime } from './reading/text/speaking-time.ts';
export type { FieldProblem } from './records/check-fields.ts';
export { deleteRecords, restoreRecords } from './records/delete-records.ts';
export { indexRecord, indexVersion } from './records/index-record.ts';
export type { Kind, KindFields, PatchOf, RecordOf } from './records/kinds.ts';
export { isOfKind, singletonIds } from './records/kinds.ts';
export type { BookRecord, Elements, Fields, Patch } from './records/record.ts';
export { elements } from './records/record.ts';
export type { Link, RecordIndex } from './records/record-index.ts';
export { referringKinds } from './records/referring-kinds.ts';
export { reversePatches } from './records/reverse-patches.ts';
export type { Problem, Result } from './result.ts';
export { ok, refuse } from './result.ts';
export { fold, foldedWords } from './searching/fold.ts';
export type { TextSpan } from './searching/highlight.ts';
export type { RankedPerson, SearchField, SearchRow } from './searching/rank-people.ts';
export { rankPeople } from './searching/rank-people.ts';
export type { SearchTerms } from './searching/search-terms.ts';
export { searchTerms } from './searching/search-terms.ts';
export {
  betterSentence,
  goalSentence,
  openSentence,
  progressSentence,
  reflectionSentence,
  situationSentence,
} from './wording/event-sentence.ts';
export type { FirstWordingKey } from './wording/first-wording.ts';
export { firstWording } from './wording/first-wording.ts';
export {
  balanceSentence,
  credibilitySentences,
  harvestSentence,
  servedGoalSentence,
  thankedSentence,
  whatSentence,
} from './wording/giving-sentence.ts';
export type { IntroductionNames } from './wording/introduction-sentence.ts';
export {
  introductionSentence,
  introductionStepSentence,
  nextStepSentence,
  referralSentences,
} from './wording/introduction-sentence.ts';
export {
  costSentence,
  periodSentence,
  worthSentence,
  yieldSentences,
} from './wording/looking-back-sentence.ts';
export { pathStepSentence } from './wording/path-sentence.ts';
export type { FirstSentence, Said, Sentence } from './wording/sentence-of.ts';
export {
  acquaintanceSentence,
  channelSentence,
  interviewNextSentence,
  interviewSentence,
  keepingRateSentence,
  problemSentence,
  rungSentence,
  sentenceOf,
} from './wording/sentence-of.ts';
export type { WordingKey } from './wording/wording.ts';
export { wording } from './wording/wording.ts';
