import { createHash } from "node:crypto";

/** Bytes as a value that JSON can hold, with the checksums that Drive tells of them. */
export type StoredBytes = {
  readonly base64: string;
  readonly size: number;
  readonly md5Checksum: string;
  readonly sha1Checksum: string;
  readonly sha256Checksum: string;
};

/** Bytes to be kept. */
export function storeBytes(bytes: Uint8Array): StoredBytes {
  const sum = (algorithm: string): string => createHash(algorithm).update(bytes).digest("hex");
  return {
    base64: Buffer.from(bytes).toString("base64"),
    size: bytes.length,
    md5Checksum: sum("md5"),
    sha1Checksum: sum("sha1"),
    sha256Checksum: sum("sha256"),
  };
}

/** The bytes that were kept. */
export const bytesOf = ({ base64 }: StoredBytes): Uint8Array => Buffer.from(base64, "base64");
