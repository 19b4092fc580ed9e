// Stock Socket.IO on Node: websocket, one room, default options. A line of JSON {event, payload} on stdin is emitted to the room and answered with
// {began, ended} in ns of the monotonic clock.
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { Server } from "socket.io";

const http = createServer();
const io = new Server(http, { transports: ["websocket"] });

io.on("connection", (socket) => socket.join("room"));

const say = (words) => process.stdout.write(`${JSON.stringify(words, (_key, value) => (typeof value === "bigint" ? Number(value) : value))}\n`);

createInterface({ input: process.stdin }).on("line", (line) => {
  const { event, payload } = JSON.parse(line);
  const began = process.hrtime.bigint();
  io.to("room").emit(event, payload);
  say({ began, ended: process.hrtime.bigint() });
}).on("close", () => process.exit(0));

http.listen({ port: 0, host: "127.0.0.1", backlog: 4096 }, () => say({ port: http.address().port }));
