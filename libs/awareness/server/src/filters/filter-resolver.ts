import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, type Operation, QueryField } from '@parley/platform';
import { changeNoteFilter, deleteNoteFilter, saveNoteFilter } from './filter-commands';
import { filtersAfter, ownFilters, type SavedFiltersView, type SavedFilterView } from './filter-view';

type Answered = Promise<SavedFiltersView | Refusal>;

/** Filters of notes that people keep for themselves. */
@Resolver('SavedNoteFilter')
export class NoteFilterResolver {
  constructor(@Inject(Answers) private readonly answers: Answers) {}

  @QueryField('savedNoteFilters')
  saved(_: unknown, __: unknown, { scope }: Operation): Promise<readonly SavedFilterView[]> {
    return scope.loader(ownFilters).load('own');
  }

  @CommandField('saveNoteFilter', saveNoteFilter)
  save(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, saveNoteFilter, args, filtersAfter);
  }

  @CommandField('changeNoteFilter', changeNoteFilter)
  change(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, changeNoteFilter, args, filtersAfter);
  }

  @CommandField('deleteNoteFilter', deleteNoteFilter)
  delete(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, deleteNoteFilter, args, filtersAfter);
  }
}
