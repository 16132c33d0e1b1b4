import type { CDPSession, Page } from 'playwright-core';

/** What must be on the page before a wait is over: an element, and words in it. */
export interface Sign {
  readonly selector: string;
  readonly text?: string;
}

declare global {
  interface Window {
    /** The wait that is under way, from an input event until what it brought about has been painted. */
    paintedAfter: Promise<number>;
    /** When the first page had been painted, in milliseconds after it was asked for. */
    firstPainted: Promise<number>;
  }
}

/** A page in the browser whose waits are measured inside it, from the event's own time stamp on. */
export class MeasuredPage {
  readonly page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<MeasuredPage> {
    return new MeasuredPage(page, await page.context().newCDPSession(page));
  }

  /** Slows this page's processor down so many times. */
  async slowDown(times: number): Promise<void> {
    await this.#session.send('Emulation.setCPUThrottlingRate', { rate: times });
  }

  /** Goes to an address; the time until its sign had been painted. */
  async open(address: string, sign: Sign): Promise<number> {
    await this.page.goto('about:blank');
    const script = await this.page.addInitScript(noteFirstPaint, sign);
    await this.page.goto(address, { waitUntil: 'commit' });
    const time = await this.page.evaluate(() => window.firstPainted);
    await script.dispose();
    return time;
  }

  /** Lets `act` cause an event of that type; the time from its stamp until its sign had been painted. */
  async wait(type: string, sign: Sign, act: () => Promise<unknown>): Promise<number> {
    await this.page.evaluate(awaitPaint, { type, sign });
    await act();
    return this.page.evaluate(() => window.paintedAfter);
  }

  /** How long the page's main thread works, whatever at, while `act` is done. */
  async work(act: () => Promise<unknown>): Promise<number> {
    const before = await this.#taskDuration();
    await act();
    return (await this.#taskDuration()) - before;
  }

  async #taskDuration(): Promise<number> {
    await this.#session.send('Performance.enable');
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const found = metrics.find(({ name }) => name === 'TaskDuration');
    if (!found) throw new Error('The browser tells no TaskDuration');
    return found.value * 1000;
  }

  /** Turns the wheel over an element with ctrl held, a notch a frame, in and out again; the time of a frame. */
  zoom(selector: string, frames: number): Promise<number> {
    return this.page.evaluate(zoomBySteps, { selector, frames });
  }

  /** Scrolls an element to and fro by a step a frame; the time of a frame. */
  scroll(selector: string, frames: number): Promise<number> {
    return this.page.evaluate(scrollBySteps, { selector, frames });
  }
}

// What follows runs in the page. A frame's callback comes before the frame is laid out and painted, and a
// message that it posts comes after.

function awaitPaint({ type, sign }: { readonly type: string; readonly sign: Sign }): void {
  window.paintedAfter = new Promise((resolve) => {
    const onEvent = (event: Event) => {
      const look = () => {
        const isThere = [...document.querySelectorAll(sign.selector)].some(
          ({ textContent }) => textContent?.includes(sign.text ?? '') ?? false,
        );
        if (!isThere) {
          requestAnimationFrame(look);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - event.timeStamp);
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    };
    window.addEventListener(type, onEvent, { capture: true, once: true });
  });
}

function noteFirstPaint(sign: Sign): void {
  window.firstPainted = new Promise((resolve) => {
    const look = () => {
      const isThere = [...document.querySelectorAll(sign.selector)].some(
        ({ textContent }) => textContent?.includes(sign.text ?? '') ?? false,
      );
      if (!isThere) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

function scrollBySteps({
  selector,
  frames,
}: {
  readonly selector: string;
  readonly frames: number;
}): Promise<number> {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing to scroll: ${selector}`);
  element.scrollTop = 0;
  const step = 120;
  return new Promise((resolve) => {
    let [frame, direction, start] = [0, 1, 0];
    const next = (now: number) => {
      if (frame === 0) start = now;
      if (frame === frames) {
        resolve((now - start) / frames);
        return;
      }
      frame += 1;
      const { scrollTop, clientHeight, scrollHeight } = element;
      if (scrollTop + clientHeight >= scrollHeight - 1) direction = -1;
      if (scrollTop === 0) direction = 1;
      element.scrollTop += direction * step;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

function zoomBySteps({
  selector,
  frames,
}: {
  readonly selector: string;
  readonly frames: number;
}): Promise<number> {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing to zoom: ${selector}`);
  const { left, top, width, height } = element.getBoundingClientRect();
  const [clientX, clientY] = [left + (2 * width) / 3, top + height / 2];
  const framesEachWay = 30;
  return new Promise((resolve) => {
    let [frame, start] = [0, 0];
    const next = (now: number) => {
      if (frame === 0) start = now;
      if (frame === frames) {
        resolve((now - start) / frames);
        return;
      }
      const isInwards = Math.floor(frame / framesEachWay) % 2 === 0;
      frame += 1;
      const deltaY = isInwards ? -40 : 40;
      const init = { deltaY, clientX, clientY, ctrlKey: true, bubbles: true, cancelable: true };
      element.dispatchEvent(new WheelEvent('wheel', init));
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}
