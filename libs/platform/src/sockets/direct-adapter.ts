import { type Namespace, type Server, type Socket } from 'socket.io';
import { Adapter, type BroadcastOptions } from 'socket.io-adapter';

type Packet = Parameters<Server['encoder']['encode']>[0];

/** The part of a `ws` WebSocket that is used here. */
interface WireSocket {
  readonly bufferedAmount: number;
  send(data: Buffer, options: { binary: boolean }): void;
}

/** Packet type "message" of the Engine.IO protocol. */
const MESSAGE = '4';

/** The socket under a client that has nothing waiting to be sent; `undefined` when what is sent must queue up. */
const idleWire = ({ conn }: Socket): WireSocket | undefined => {
  if (conn.readyState !== 'open' || conn.transport.name !== 'websocket' || !conn.transport.writable)
    return undefined;
  const { socket } = conn.transport as { socket?: WireSocket };
  return socket?.bufferedAmount === 0 ? socket : undefined;
};

/**
 * Socket.io's own adapter, with a shorter way to sockets that are idle: the bytes that Engine.IO would write in a few
 * steps of its own go straight to the WebSocket. One that has something waiting gets them in its turn, by the long way, so
 * that the order is the same for everybody.
 */
export class DirectAdapter extends Adapter {
  declare readonly nsp: Namespace;

  override broadcast(packet: Packet, options: BroadcastOptions): void {
    const bytes = options.rooms.size === 0 || options.except?.size ? undefined : this.bytesOf(packet);
    if (bytes === undefined) return super.broadcast(packet, options);
    const busy = new Set<string>();
    for (const id of this.membersOf(options.rooms)) {
      const socket = this.nsp.sockets.get(id);
      const wire = socket && idleWire(socket);
      if (wire === undefined) busy.add(id);
      else wire.send(bytes, { binary: false });
    }
    // Each socket is alone in the room of its own id.
    if (busy.size > 0) super.broadcast(packet, { ...options, rooms: busy });
  }

  /** A packet as it goes over the wire; `undefined` when it has attachments. */
  private bytesOf(packet: Packet): Buffer | undefined {
    const encoded: readonly unknown[] = this.nsp.server.encoder.encode({ ...packet, nsp: this.nsp.name });
    const [text] = encoded;
    return encoded.length === 1 && typeof text === 'string' ? Buffer.from(MESSAGE + text) : undefined;
  }

  private membersOf(rooms: ReadonlySet<string>): ReadonlySet<string> {
    const [only] = rooms;
    if (rooms.size === 1 && only !== undefined) return this.rooms.get(only) ?? new Set();
    const members = new Set<string>();
    for (const room of rooms) for (const id of this.rooms.get(room) ?? []) members.add(id);
    return members;
  }
}
