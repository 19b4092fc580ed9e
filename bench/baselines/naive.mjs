// What a naive panel does, on stock Socket.IO and Node: every vote raises a number in memory, is told to everybody at once, and is acknowledged.
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { Server } from "socket.io";

const http = createServer();
const io = new Server(http, { transports: ["websocket"] });
let voices = 0;

io.on("connection", (socket) => socket.on("vote", (_vote, acknowledge) => {
  voices += 1;
  io.emit("total", { voices });
  acknowledge({ ok: true });
}));

createInterface({ input: process.stdin }).on("line", () => process.stdout.write(`${JSON.stringify({ voices })}\n`)).on("close", () => process.exit(0));

http.listen({ port: 0, host: "127.0.0.1", backlog: 4096 }, () => process.stdout.write(`${JSON.stringify({ port: http.address().port })}\n`));
