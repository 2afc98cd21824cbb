import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Press } from './press';

/** The press, for every domain. */
@Global()
@Module({})
export class DocumentsModule {
  /** `fontFolder` holds the fonts of PDF documents. */
  static forRoot(fontFolder: string): DynamicModule {
    return {
      module: DocumentsModule,
      providers: [{ provide: Press, useValue: new Press(fontFolder) }],
      exports: [Press],
    };
  }
}
