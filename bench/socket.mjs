// A Socket.IO socket as static/app/live/connection.js uses it, on plain TCP: many of them in one process cost little. And a `fetch` of its own connections.
//
//   openSocket({ url, auth, cookie, line })   on(name, then) emit(name, data, ack) timeout(ms).emit(…) close() cut()
//   openFetch({ url, cookie })                → fetch(address, init)
// `line` is null or { delay, jitter } in ms: how long a packet is under way in each direction, in order. `cut` is the network that goes away.
import http from "node:http";
import net from "node:net";
import { performance } from "node:perf_hooks";

const CLOSE = 8;
const PING = 9;

/** Packets one after the other, each after its time. */
function lane({ delay, jitter }, carry) {
  const way = [];
  let free = 0;
  return (data) => {
    way.push(data);
    free = Math.max(free, performance.now() + delay + (Math.random() * 2 - 1) * jitter);
    setTimeout(() => carry(way.shift()), free - performance.now());
  };
}

export const openSocket = (options) => new Socket(options);

class Socket {
  constructor({ url, auth, cookie = "", line = null }) {
    this.auth = JSON.stringify(auth);
    this.handlers = {};
    this.acks = new Map();
    this.asked = 0;
    this.state = "shaking";
    this.got = Buffer.alloc(0);
    const { hostname, port, host } = new URL(url);
    this.tcp = net.connect({ host: hostname, port: Number(port), noDelay: true });
    const write = (data) => this.tcp.destroyed || this.tcp.write(data);
    const take = (data) => this.take(data);
    this.write = line ? lane(line, write) : write;
    this.tcp.on("data", line ? lane(line, take) : take);
    this.tcp.on("error", () => {});
    this.tcp.on("close", () => this.ended());
    const heads = ["GET /socket.io/?EIO=4&transport=websocket HTTP/1.1", `Host: ${host}`, `Origin: ${url}`, "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13",
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits", ...(cookie ? [`Cookie: ${cookie}`] : [])];
    this.write([...heads, "", ""].join("\r\n"));
  }

  on(name, then) {
    this.handlers[name] = then;
  }

  emit(name, data, ack) {
    const number = ack ? (this.asked += 1) : "";
    if (ack) this.acks.set(number, ack);
    this.send(`42${number}${JSON.stringify([name, data])}`);
  }

  timeout(ms) {
    return {
      emit: (name, data, then) => {
        const timer = setTimeout(() => (this.acks.delete(number), then(new Error("timeout"))), ms);
        const number = this.asked + 1;
        this.emit(name, data, (answer) => (clearTimeout(timer), then(null, answer)));
      },
    };
  }

  close() {
    this.state = "closed";
    this.tcp.destroy();
  }

  cut() {
    this.tcp.destroy();
  }

  send(text) {
    this.write(frame(0x81, Buffer.from(text)));
  }

  fire(name, what) {
    if (this.state !== "closed") this.handlers[name]?.(what);
  }

  ended() {
    const before = this.state;
    if (before === "closed" || before === "gone") return;
    this.state = "gone";
    this.handlers[before === "joined" ? "disconnect" : "connect_error"]?.(new Error("closed"));
  }

  take(data) {
    this.got = this.got.length > 0 ? Buffer.concat([this.got, data]) : data;
    if (this.state === "shaking") {
      const end = this.got.indexOf("\r\n\r\n");
      if (end < 0) return;
      if (!this.got.subarray(0, 16).includes(" 101 ")) return void this.cut();
      this.state = "open";
      this.got = this.got.subarray(end + 4);
    }
    for (let next = split(this.got); next && this.state !== "closed"; next = split(this.got)) {
      this.got = this.got.subarray(next.end);
      if ((next.first & 15) === CLOSE) return void this.cut();
      if ((next.first & 15) === PING) this.write(frame(0x8a, next.payload));
      else this.message(next.payload.toString());
    }
  }

  message(text) {
    const kind = text.slice(0, 2);
    if (kind === "42") {
      const [name, what] = JSON.parse(text.slice(2));
      this.fire(name, what);
    } else if (kind === "43") {
      const from = text.indexOf("[");
      const number = Number(text.slice(2, from));
      this.acks.get(number)?.(JSON.parse(text.slice(from))[0]);
      this.acks.delete(number);
    } else if (text === "2") this.send("3");
    else if (text[0] === "0") this.send(`40${this.auth}`);
    else if (kind === "40") {
      this.state = "joined";
      this.fire("connect");
    } else if (kind === "44") this.fire("connect_error", JSON.parse(text.slice(2)));
    else if (kind === "41") this.cut();
  }
}

/** A mask of zeros is a mask like any other. */
function frame(first, payload) {
  const { length } = payload;
  const head = length < 126 ? [first, 0x80 | length] : [first, 0x80 | 126, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([...head, 0, 0, 0, 0]), payload]);
}

/** The first whole frame, or null. */
function split(data) {
  if (data.length < 2) return null;
  let size = data[1];
  let start = 2;
  if (size >= 126) {
    start = size === 126 ? 4 : 10;
    if (data.length < start) return null;
    size = size === 126 ? data.readUInt16BE(2) : Number(data.readBigUInt64BE(2));
  }
  return data.length < start + size ? null : { first: data[0], payload: data.subarray(start, start + size), end: start + size };
}

export function openFetch({ url, cookie = "" }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 6 });
  return (address, { method = "GET", headers = {}, body = "", signal }) =>
    new Promise((resolve, reject) => {
      const sent = { ...headers, ...(cookie ? { Cookie: cookie } : {}), ...(method === "POST" ? { Origin: url, "Content-Length": Buffer.byteLength(body) } : {}) };
      const request = http.request(url + address, { method, headers: sent, agent, signal }, (answer) => {
        const parts = [];
        answer.on("data", (part) => parts.push(part));
        answer.on("error", reject);
        answer.on("end", () => resolve(read(answer, Buffer.concat(parts).toString())));
      });
      request.on("error", reject);
      request.end(body);
    });
}

function read(answer, text) {
  const headers = { get: (/** @type {string} */ name) => answer.headers[name.toLowerCase()] ?? null };
  const response = { status: answer.statusCode, ok: answer.statusCode < 300, headers, json: async () => JSON.parse(text), text: async () => text, clone: () => response };
  return response;
}
