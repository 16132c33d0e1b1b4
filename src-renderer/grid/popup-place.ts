import { createContext, useContext } from 'react';

/** Where everything that floats over the table is mounted: beside it, within the page's landmark. */
export const PopupPlaceContext = createContext<HTMLElement | null>(null);

export const usePopupPlace = (): HTMLElement | null => useContext(PopupPlaceContext);
