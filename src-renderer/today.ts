import { useEffect, useState } from 'react';

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

function readToday(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
