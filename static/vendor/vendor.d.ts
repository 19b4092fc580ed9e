// What the type checker needs to know of vendor.js.
export interface Signal<T> {
  value: T;
  peek(): T;
  subscribe(then: (value: T) => void): () => void;
}
export interface ReadonlySignal<T> {
  readonly value: T;
  peek(): T;
}
export function signal<T>(value: T): Signal<T>;
export function computed<T>(read: () => T): ReadonlySignal<T>;
export function effect(run: () => void | (() => void)): () => void;
export function batch<T>(run: () => T): T;
export function untracked<T>(run: () => T): T;
export function useSignal<T>(value: T): Signal<T>;
export function useComputed<T>(read: () => T): ReadonlySignal<T>;
export function useSignalEffect(run: () => void | (() => void)): void;

export function h(type: any, props: any, ...children: any[]): any;
export function html(strings: TemplateStringsArray, ...values: any[]): any;
export function render(vnode: any, into: Element): void;
export const Fragment: any;
export const Component: any;
export function createContext<T>(value: T): any;
export function useContext(context: any): any;
export function useState<T>(value: T | (() => T)): [T, (next: T | ((before: T) => T)) => void];
export function useReducer(reducer: any, value: any): [any, (action?: any) => void];
export function useRef<T>(value: T): { current: T };
export function useMemo<T>(make: () => T, inputs: unknown[]): T;
export function useCallback<T>(run: T, inputs: unknown[]): T;
export function useEffect(run: () => void | (() => void), inputs?: unknown[]): void;
export function useLayoutEffect(run: () => void | (() => void), inputs?: unknown[]): void;
export function useId(): string;

export function io(options: object): any;
export class FluentResource {
  constructor(text: string);
}
export class FluentBundle {
  constructor(locale: string, options?: object);
  addResource(resource: FluentResource): Error[];
  getMessage(id: string): { value: any; attributes: Record<string, any> } | undefined;
  formatPattern(pattern: any, args?: Record<string, any> | null, errors?: Error[] | null): string;
}
