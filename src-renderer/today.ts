import { useEffect, useState } from 'react';
import { isoDayOf } from '../src-domain/timing/local-day.ts';

const oneMinuteInMilliseconds = 60_000;

/** The day it is where the user sits, 'YYYY-MM-DD'; a page that stays open overnight follows. */
export function useToday(): string {
  const [today, setToday] = useState(readToday);
  useEffect(() => {
    const timer = setInterval(() => setToday(readToday()), oneMinuteInMilliseconds);
    return () => clearInterval(timer);
  }, []);
  return today;
}

const readToday = () => isoDayOf(new Date());
