// What our pages import from vendor.js, and nothing else.
import { h } from "preact";
import htm from "htm";

export { h, render, Component, Fragment, createContext } from "preact";
export {
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "preact/hooks";
export { batch, computed, effect, signal, untracked, useComputed, useSignal, useSignalEffect } from "@preact/signals";
export { io } from "socket.io-client";
export { FluentBundle, FluentResource } from "@fluent/bundle";
export const html = htm.bind(h);
