/** One question to a name server (RFC 1035, 4.1). */
export interface Question {
  readonly name: string;
  /** 1 asks for an IPv4 address. */
  readonly type: number;
  /** Where the question ends in the message. */
  readonly end: number;
}

const headerLength = 12;

/** The first question of a message. */
export function readQuestion(message: Buffer): Question {
  const labels: string[] = [];
  let at = headerLength;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('ascii', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), type: message.readUInt16BE(at + 1), end: at + 5 };
}

/** Answers a question for an IPv4 address with this one; any other kind of question with nothing. */
export function replyTo(message: Buffer, { type, end }: Question, address: string): Buffer {
  const head = Buffer.from(message.subarray(0, end));
  head.writeUInt16BE(0x8180, 2); // an answer, recursion available, no error
  head.writeUInt16BE(type === 1 ? 1 : 0, 6);
  head.writeUInt32BE(0, 8); // no further sections
  if (type !== 1) return head;
  // The name asked for, an IPv4 address, class IN, a second of life, four bytes.
  return Buffer.concat([
    head,
    Buffer.from([0xc0, headerLength, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, ...address.split('.').map(Number)]),
  ]);
}
