import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation, QueryField } from '@parley/platform';
import { removeAgendaTemplate, saveAgendaTemplate } from '../commands/agenda-templates';
import { applyAgendaTemplate, copyAgenda } from '../commands/take-over-items';
import { sessionByKey, type SessionView } from '../reading/session-view';
import { type TemplateListArgs, type TemplatePage, templatePage } from '../reading/template-page';
import { removedTemplate, templateByKey, type TemplateView } from '../reading/template-view';

/** Agenda templates, and what an agenda takes over from elsewhere. */
@Resolver('AgendaTemplate')
export class TemplateResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('AgendaTemplate', templateByKey);
  }

  @QueryField('agendaTemplates')
  templates(_: unknown, args: TemplateListArgs, { scope }: Operation): Promise<TemplatePage> {
    return templatePage(scope, args);
  }

  @CommandField('saveAgendaTemplate', saveAgendaTemplate)
  save(_: unknown, args: object, operation: Operation): Promise<TemplateView | Refusal> {
    return this.answers.answer(operation, saveAgendaTemplate, args, templateByKey);
  }

  @CommandField('removeAgendaTemplate', removeAgendaTemplate)
  remove(_: unknown, args: object, operation: Operation): Promise<{ readonly id: string } | Refusal> {
    return this.answers.answer(operation, removeAgendaTemplate, args, removedTemplate);
  }

  @CommandField('applyAgendaTemplate', applyAgendaTemplate)
  apply(_: unknown, args: object, operation: Operation): Promise<SessionView | Refusal> {
    return this.answers.answer(operation, applyAgendaTemplate, args, sessionByKey);
  }

  @CommandField('copyAgenda', copyAgenda)
  copy(_: unknown, args: object, operation: Operation): Promise<SessionView | Refusal> {
    return this.answers.answer(operation, copyAgenda, args, sessionByKey);
  }
}
