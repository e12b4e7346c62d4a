export { TemplateChat } from './template-chat.ts';
export type { TemplateChatConstructor } from './template-chat.ts';
export { TemplateText } from './template-text.ts';
export type { TemplateTextConstructor } from './template-text.ts';
export { provenanceOf } from './provenance.ts';
export type { Provenance } from './provenance.ts';
export type { TemplateParams } from './lookup.ts';
export type { TemplateMessage } from './render-chat.ts';
