import { type ParagraphChild, Run, XmlAttributeComponent, XmlComponent } from 'docx';
import { oneLine } from '../plain';

class FieldType extends XmlAttributeComponent<{ readonly type: string }> {
  protected override readonly xmlKeys = { type: 'w:fldCharType' };
}

/** Where a field begins, where its words begin, where it ends (ECMA-376 part 1 §17.16.18). */
class FieldSign extends XmlComponent {
  constructor(type: 'begin' | 'separate' | 'end') {
    super('w:fldChar');
    this.root.push(new FieldType({ type }));
  }
}

class Instruction extends XmlComponent {
  constructor(text: string) {
    super('w:instrText');
    this.root.push(text);
  }
}

const run = (child: XmlComponent): Run => {
  const own = new Run({});
  own.addChildElement(child);
  return own;
};

/** Begins a link: a field, which is named in the text itself, so that the same document stays the same bytes. */
export const linkOpens = (address: string): ParagraphChild[] => [
  run(new FieldSign('begin')),
  run(new Instruction(` HYPERLINK "${oneLine(address).replaceAll('"', '%22').replaceAll('\\', '%5C')}" `)),
  run(new FieldSign('separate')),
];

/** Ends it. */
export const linkEnds = (): ParagraphChild => run(new FieldSign('end'));
