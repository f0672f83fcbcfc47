import styles from './FirstCuttingArt.module.css';

/** A page of newsprint with one article cut out of it. Decoration. */
export function FirstCuttingArt() {
  return (
    <svg className={styles['art']} viewBox="0 0 216 176" aria-hidden="true">
      <path
        className={styles['page']}
        d="M12 8h192v160H12zM24 22h88M24 32h168M24 40h168M24 52h30M24 60h30M24 68h30M24 76h30M24 84h30M24 92h30M24 100h30M24 108h30M24 116h30M24 124h30M24 132h30M24 140h30M24 148h30M24 156h30M162 52h30M162 60h30M162 68h30M162 76h30M162 84h30M162 92h30M162 100h30M162 108h30M162 116h30M162 124h30M162 132h30M162 140h30M162 148h30M162 156h30M66 156h84M66 148h84"
      />
      <path className={styles['gap']} d="M66 52h84v64h-36v20H66z" />
      <g transform="translate(10 -10) rotate(3.5 108 94)">
        <path className={styles['cutting']} d="M66 52h84v64h-36v20H66z" />
        <path className={styles['headline']} d="M74 62h68M74 69h44" />
        <path
          className={styles['text']}
          d="M74 82h28M74 89h28M74 96h28M74 103h28M74 110h28M74 117h28M74 124h18M114 82h28M114 89h28M114 96h28M114 103h20"
        />
      </g>
    </svg>
  );
}
