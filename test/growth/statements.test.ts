/** Every statement of every way in, over fifty thousand acts. */
import { guard } from './guard.js';

guard(50_000);
