/** Alerts: the board, or one alert where the address goes on. */
import type { PageProps } from '../frame/pages.js';
import { NoSuchPage } from '../parts/states.js';
import { AlertPage } from './alert-page.js';
import './alerts.css';
import { Board } from './board.js';

export default function Alerts({ rest: [id, ...more] }: PageProps) {
  if (id === undefined) return <Board />;
  return more.length > 0 ? <NoSuchPage /> : <AlertPage key={id} id={id} />;
}
