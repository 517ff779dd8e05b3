/** Every statement of every way in, over 470 000 acts. */
import { guard } from '../growth/guard.js';

guard(470_000);
