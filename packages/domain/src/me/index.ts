export type { CardFields } from './card.ts';
export type { SettingProblem } from './change-settings.ts';
export { changeSettings, settingDefaults } from './change-settings.ts';
export type { SettingFields } from './setting.ts';
export type { CardIntent } from './write-card.ts';
export { writeCard } from './write-card.ts';
