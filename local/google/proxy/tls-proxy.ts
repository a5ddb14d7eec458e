import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { createSecureContext, TLSSocket } from "node:tls";
import { GOOGLE_HOSTS, isGoogleHost } from "./google-hosts.ts";
import { makeCertificate } from "./make-certificate.ts";

/** A proxy that is on: the PEM to trust, and the end of every tunnel. */
export type TlsProxy = { readonly ca: string; readonly cut: () => void };

/**
 * Lets a server stand for Google's hosts to a client that goes through it (`HTTPS_PROXY`): each tunnel's TLS ends here, and
 * what comes out of it is served as if it had come directly. A tunnel to anywhere else is refused.
 */
export async function tlsProxy(server: Server): Promise<TlsProxy> {
  const { key, cert, ca } = await makeCertificate(GOOGLE_HOSTS);
  const secureContext = createSecureContext({ key, cert });
  const tunnels = new Set<Duplex>();
  server.on("connect", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    if (!isForGoogle(request.url ?? "")) return refuse(socket, request.url ?? "");
    tunnels.add(socket.once("close", () => tunnels.delete(socket)));
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    if (head.length > 0) socket.unshift(head);
    const inside = new TLSSocket(socket as never, { isServer: true, secureContext, ALPNProtocols: ["http/1.1"] });
    inside.on("error", () => socket.destroy());
    server.emit("connection", inside);
  });
  return {
    ca,
    cut: () => {
      for (const tunnel of tunnels) tunnel.destroy();
    },
  };
}

function isForGoogle(authority: string): boolean {
  const [host = "", port] = authority.split(":");
  return port === "443" && isGoogleHost(host);
}

function refuse(socket: Duplex, authority: string): void {
  const sentence = `The local Google stands for Google's hosts only, and reaches no other: ${JSON.stringify(authority)} is none of them.\n`;
  const head = ["HTTP/1.1 403 Forbidden", "content-type: text/plain", `content-length: ${Buffer.byteLength(sentence)}`];
  socket.end(`${head.join("\r\n")}\r\nconnection: close\r\n\r\n${sentence}`);
}
