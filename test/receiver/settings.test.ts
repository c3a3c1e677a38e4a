import { describe, expect, it } from 'vitest';
import { basePath, readSettings } from '../../demo/receiver/src/settings.ts';
import { settingsFile } from './open.ts';

describe('the settings of a receiver', () => {
  it('take secrets from the environment alone', () => {
    const env = {
      RECEIVER_PASSWORD: 'scrypt:…',
      SMTP_URL: 'smtps://mail.example',
      RECEIVER_FOLDER: '/srv/data',
    };
    expect(readSettings(settingsFile(), env)).toMatchObject({
      passwordHash: 'scrypt:…',
      smtpUrl: 'smtps://mail.example',
      folder: '/srv/data',
      host: '127.0.0.1',
      keepDays: 30,
    });
    expect(readSettings(settingsFile(), {})).not.toHaveProperty('passwordHash');
  });

  it('may stand on a path of a site', () => {
    const at = (publicUrl: string) => basePath(readSettings(settingsFile({ publicUrl }), {}));
    expect(at('https://zwolle.example/ruimte/')).toBe('/ruimte');
    expect(at('https://ruimte.example')).toBe('');
  });

  it.each([
    [{ publicUrl: 'http://ruimte.example' }, /https/],
    [{ publicUrl: 'ruimte' }, /publicUrl/],
    [{ allowedOrigins: ['https://buurthuis.example/'] }, /allowedOrigins\.0/],
    [{ allowedOrigins: ['*'] }, /allowedOrigins\.0/],
    [{ keepdays: 3 }, /keepdays is no setting/],
    [{ from: 'Zaal <zaal@zwolle.example>' }, /from/],
  ])('say what is wrong with %j', (over, sentence) => {
    expect(() => readSettings({ ...settingsFile(), ...over }, {})).toThrow(sentence);
  });
});
