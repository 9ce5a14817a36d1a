import { lazy } from 'react';
import { type BarItem, type ScreenRow, screenRow } from './screen-row.ts';

/** Every screen inside the frame. The first whose path fits is shown. */
export const screens: readonly ScreenRow[] = [
  screenRow('/welcome', 'WelcomeScreen', () => import('../screens/welcome/welcome-screen.tsx'), {
    isAlone: true,
  }),
  screenRow('/people', 'PeopleScreen', () => import('../screens/people/people-screen.tsx'), {
    keepsScroll: true,
    resting: lazy(async () => ({
      default: (await import('../screens/people/resting-screen.tsx')).RestingScreen,
    })),
  }),
  screenRow('/import', 'ImportScreen', () => import('../screens/import/import-screen.tsx')),
  screenRow('/import/:id', 'OneImportScreen', () => import('../screens/import/one-import-screen.tsx')),
  screenRow('/people/sort', 'SortingScreen', () => import('../screens/sorting/sorting-screen.tsx'), {
    isAlone: true,
  }),
  screenRow('/people/ring', 'RingScreen', () => import('../screens/ring/ring-screen.tsx')),
  screenRow('/people/new', 'PersonAddScreen', () => import('../screens/person-add/person-add-screen.tsx'), {
    beside: '/people',
  }),
  screenRow('/people/:id', 'PersonScreen', () => import('../screens/person/person-screen.tsx'), {
    beside: '/people',
  }),
  screenRow(
    '/people/:id/edit',
    'PersonEditScreen',
    () => import('../screens/person/person-edit-screen.tsx'),
    {
      beside: '/people',
    },
  ),
  screenRow('/today', 'TodayScreen', () => import('../screens/today/today-screen.tsx'), {
    keepsScroll: true,
  }),
  screenRow('/events', 'EventsScreen', () => import('../screens/events/events-screen.tsx'), {
    keepsScroll: true,
    resting: lazy(async () => ({
      default: (await import('../screens/events/events-resting-screen.tsx')).EventsRestingScreen,
    })),
  }),
  screenRow('/events/new', 'EventNewScreen', () => import('../screens/event-edit/event-edit-screen.tsx'), {
    beside: '/events',
  }),
  screenRow('/events/:id', 'EventScreen', () => import('../screens/event/event-screen.tsx'), {
    beside: '/events',
  }),
  screenRow(
    '/events/:id/edit',
    'EventEditScreen',
    () => import('../screens/event-edit/event-edit-screen.tsx'),
    { beside: '/events' },
  ),
  screenRow(
    '/events/:id/attendees',
    'AttendeesScreen',
    () => import('../screens/attendees/attendees-screen.tsx'),
    { beside: '/events' },
  ),
  screenRow('/events/:id/rounds', 'RoundsScreen', () => import('../screens/rounds/rounds-screen.tsx'), {
    beside: '/events',
  }),
  screenRow('/events/:id/rounds/now', 'RoundsNowScreen', () => import('../screens/rounds/now-screen.tsx'), {
    isAlone: true,
  }),
  screenRow('/events/:id/floor', 'FloorScreen', () => import('../screens/floor/floor-screen.tsx'), {
    isAlone: true,
  }),
  screenRow(
    '/events/:id/look-back',
    'LookBackScreen',
    () => import('../screens/look-back/look-back-screen.tsx'),
    {
      isAlone: true,
    },
  ),
  screenRow('/connect', 'ConnectScreen', () => import('../screens/connect/connect-screen.tsx'), {
    keepsScroll: true,
  }),
  screenRow(
    '/connect/new',
    'NewIntroductionScreen',
    () => import('../screens/connect/new-introduction-screen.tsx'),
  ),
  screenRow(
    '/connect/introductions/:id',
    'IntroductionScreen',
    () => import('../screens/connect/introduction-screen.tsx'),
  ),
  screenRow('/connect/ways', 'WaysScreen', () => import('../screens/ways/ways-screen.tsx'), {
    keepsScroll: true,
  }),
  screenRow('/connect/given', 'GivenScreen', () => import('../screens/given/given-screen.tsx')),
  screenRow(
    '/connect/one-to-ones/:id',
    'OneToOneScreen',
    () => import('../screens/one-to-ones/one-to-one-screen.tsx'),
  ),
  screenRow(
    '/connect/talks',
    'InterviewsScreen',
    () => import('../screens/interviews/interviews-screen.tsx'),
    {
      keepsScroll: true,
    },
  ),
  screenRow(
    '/connect/talks/new',
    'NewInterviewScreen',
    () => import('../screens/interviews/new-interview-screen.tsx'),
  ),
  screenRow(
    '/connect/talks/:id',
    'InterviewScreen',
    () => import('../screens/interviews/interview-screen.tsx'),
  ),
  screenRow(
    '/connect/talks/:id/now',
    'InterviewNowScreen',
    () => import('../screens/interviews/interview-now-screen.tsx'),
    { isAlone: true },
  ),
  screenRow(
    '/connect/talks/:id/record',
    'RecordInterviewScreen',
    () => import('../screens/interviews/record-interview-screen.tsx'),
  ),
  screenRow('/names', 'DrillScreen', () => import('../screens/drill/drill-screen.tsx'), { isAlone: true }),
  screenRow('/capture', 'CaptureScreen', () => import('../screens/capture/capture-screen.tsx'), {
    isOver: true,
  }),
  screenRow('/me', 'MeScreen', () => import('../screens/me/me-screen.tsx')),
  screenRow('/me/card', 'CardScreen', () => import('../screens/me/card-screen.tsx')),
  screenRow('/me/code', 'CodeScreen', () => import('../screens/me/code-screen.tsx'), { isOver: true }),
  screenRow('/me/pitches', 'PitchesScreen', () => import('../screens/studio/pitches-screen.tsx')),
  screenRow('/me/pitches/new', 'PitchScreen', () => import('../screens/studio/pitch-screen.tsx')),
  screenRow('/me/pitches/:id', 'PitchScreen', () => import('../screens/studio/pitch-screen.tsx')),
  screenRow('/me/pitches/:id/aloud', 'AloudScreen', () => import('../screens/studio/aloud-screen.tsx'), {
    isAlone: true,
  }),
  screenRow('/me/lines', 'LinesScreen', () => import('../screens/lines/lines-screen.tsx')),
  screenRow('/me/asks', 'AsksScreen', () => import('../screens/studio/asks-screen.tsx')),
  screenRow('/me/asks/new', 'AskScreen', () => import('../screens/studio/ask-screen.tsx')),
  screenRow('/me/asks/:id', 'AskScreen', () => import('../screens/studio/ask-screen.tsx')),
  screenRow('/me/review', 'ReviewScreen', () => import('../screens/review/review-screen.tsx')),
  screenRow('/me/goals', 'GoalsScreen', () => import('../screens/goals/goals-screen.tsx')),
  screenRow('/me/settings', 'SettingsScreen', () => import('../screens/me/settings-screen.tsx')),
  screenRow('/me/devices', 'DevicesScreen', () => import('../screens/me/devices-screen.tsx')),
  screenRow('/me/export', 'ExportScreen', () => import('../screens/me/export-screen.tsx')),
];

/** The bar, in order. A place stands here only when its screen exists. */
export const barItems: readonly BarItem[] = [
  { name: 'today', href: '/today', icon: 'today' },
  { name: 'people', href: '/people', icon: 'people' },
  { name: 'capture', href: '/capture', icon: 'capture', isRaised: true },
  { name: 'events', href: '/events', icon: 'events' },
  { name: 'connect', href: '/connect', icon: 'connect' },
];
