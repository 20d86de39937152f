import { armAlarm } from '../browser/alarms';
void armAlarm('poll', 1);
