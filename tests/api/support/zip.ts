/** An entry of a ZIP file that is stored as it is, or packed beforehand where it says its size. */
interface Entry {
  readonly name: string;
  readonly data: Buffer;
  /** What it says that it unpacks to. */
  readonly size?: number;
  /** Says that one needs a password. */
  readonly locked?: boolean;
  /** Of an earlier entry: says that it holds that one's bytes. */
  readonly over?: string;
}

const head = ({ name, data, size, locked }: Entry): Buffer => {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(locked === true ? 1 : 0, 2);
  fields.writeUInt16LE(size === undefined ? 0 : 8, 4);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(size ?? data.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
};

/** A ZIP file (APPNOTE 4.3), without check sums: nothing that reads it here asks for them. */
export const zipOf = (entries: readonly Entry[]): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const places = new Map<string, { readonly at: number; readonly fields: Buffer }>();
  for (const entry of entries) {
    const shared = entry.over === undefined ? undefined : places.get(entry.over);
    const fields = shared === undefined ? head(entry) : Buffer.from(shared.fields);
    fields.writeUInt16LE(Buffer.byteLength(entry.name), 22);
    const local = Buffer.concat([
      Buffer.from('504b0304', 'hex'),
      fields,
      Buffer.from(entry.name),
      entry.data,
    ]);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(shared?.at ?? at, 10);
    directory.push(
      Buffer.concat([Buffer.from('504b01021400', 'hex'), fields, more, Buffer.from(entry.name)]),
    );
    if (shared !== undefined) continue;
    places.set(entry.name, { at, fields });
    parts.push(local);
    at += local.length;
  }
  const whole = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(whole.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, whole, end]);
};
