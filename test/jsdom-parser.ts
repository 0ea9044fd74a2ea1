/** The reader decodes entities by the parser that every browser has; Node has none. */
import { JSDOM } from 'jsdom';

globalThis.DOMParser ??= new JSDOM('').window.DOMParser;
