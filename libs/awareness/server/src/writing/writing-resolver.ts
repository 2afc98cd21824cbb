import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, type Operation } from '@parley/platform';
import { noteByKey, type NoteView } from '../notes/note-view';
import { pictureByKey, type PictureView } from '../pictures/picture-view';
import { discardNoteText, discardPictureText, writeNote, writePicture } from './writing-commands';

/** Texts of notes and pictures that are written together. */
@Resolver('WorkingText')
export class TextWritingResolver {
  constructor(@Inject(Answers) private readonly answers: Answers) {}

  @CommandField('writeNote', writeNote)
  writeNote(_: unknown, args: object, operation: Operation): Promise<NoteView | Refusal> {
    return this.answers.answer(operation, writeNote, args, noteByKey);
  }

  @CommandField('discardNoteText', discardNoteText)
  discardNoteText(_: unknown, args: object, operation: Operation): Promise<NoteView | Refusal> {
    return this.answers.answer(operation, discardNoteText, args, noteByKey);
  }

  @CommandField('writePicture', writePicture)
  writePicture(_: unknown, args: object, operation: Operation): Promise<PictureView | Refusal> {
    return this.answers.answer(operation, writePicture, args, pictureByKey);
  }

  @CommandField('discardPictureText', discardPictureText)
  discardPictureText(_: unknown, args: object, operation: Operation): Promise<PictureView | Refusal> {
    return this.answers.answer(operation, discardPictureText, args, pictureByKey);
  }
}
