import { type DynamicModule, Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { MakerAside } from './making/maker-aside';
import { Press } from './press';

/** Where the making of documents finds what it needs. */
export interface DocumentsOptions {
  /** The fonts of PDF documents. */
  readonly fontFolder: string;
  /** The program of the worker in which they are made. */
  readonly workerFile: string;
}

/** The press, for every domain. */
@Global()
@Module({})
export class DocumentsModule implements OnModuleDestroy {
  constructor(@Inject(MakerAside) private readonly maker: MakerAside) {}

  static forRoot({ fontFolder, workerFile }: DocumentsOptions): DynamicModule {
    const maker = new MakerAside({ file: workerFile, fontFolder });
    return {
      module: DocumentsModule,
      providers: [
        { provide: MakerAside, useValue: maker },
        { provide: Press, useValue: new Press(maker) },
      ],
      exports: [Press],
    };
  }

  async onModuleDestroy(): Promise<void> {
    await this.maker.stop();
  }
}
