// Packed by scripts/pack-names.ts out of scripts/names, which were compiled by hand for this project.

/** First names of many countries. */
export const FIRST_NAMES =
  'Je5tD+72eyTIDYsA0fAQvjpasdDpMXwPooDkoqIZzQMlDOUn+PON/LXn6/NbzhtX37rWWCcQiQ5hEBrD5z2wvjG+Q39Pb7ZWUcMIOMoOAWE5N9' +
  'd/aRp/nSEt8OSZik5MQ72nKddH5FWWXc6NEIfBdf+1gr976oxunKjGlVIf8mtELwUsTYGS+jz+XJVRX5n1w7YYhg2E0XfADXTIvXlDp4e+BTwg' +
  '+3ImQTvgO4BlGQ2nog9sytbgdDDHlAGE/7dOiOkD67XktMBI/k/8EmJ7fKNyqqoNRjy+K9AAX1zzyOL8otLE+miz7As4kVtV81I7+qqw/SHyHc' +
  'QzDOTiPXQqjWNz4tMyJ2+CDmDQyMBeJm1pVqcuxk8bZjvmaq8BNrSIVm8RFaLLQBUBvFGTQYQJcQR4TKGmXluvmpCqd4p4PGqWNkvsnsIJLpDb' +
  'AKZ6wJB2I78fS9Q6tbqdSwGEZSdaKOiPnnE5GUyEyDOIrJVOUUG0v0ZjjNdCec5vBEQjlITSAN0h0T8G/KcQEOEbqO/78lzND9OdhQdPBqOGQx' +
  'qkkhcKW1eiFiHSTSjN9gchAggIARuISeq0Mw5scn5eyVBiHX7oY1CtGDar8YFkD76TydYfo9MAm9ybQ+znlgR+VEgrQ+kwzVh7WGfA3JWmDZaY' +
  '7tfVLeTyPjrKq8lCWkZAOrioyM4ToGoVMZyTjl2Idqt1UInEMA5Yo841NOsn5qm1dUpRWlLUveTFHoD+y5C/YXIz7KVP0IBXP7z17Qtpg52izu' +
  'z+9sTMLmoQ+bdN1poNDq0N8jpbmy5jx7VL1pIotwc9RKbO+gNB5JuidrykL0ppDxyEQP8DvUIrtf8QBpD7n5PNcA276OYwvCYxzmIaYPQN/IpD' +
  'luR2yz9WUwTjc8iJpaWavxlCKo8fY/COfRsIptkazt0+1vG52RIGQsRQlNDnQHA7yjEejttAXxKxidrqXA693wks6s2OqRwJgajQjkgWxGhQTF' +
  'JLCJYnzZ6XRrkd/M/M8woMQagZ9DVFAzgvrcnw02rmD18VYoYdH1HDA0psQixUXQ63NekSDI2tVD3YzaY7G26ICh5HD9b04zfw8RoBBP4hHAY1' +
  'DwEwjYYwppiJNhEav/lRLSFzbtzd+wsfgCwOiAAfKL9fwsNwWl7EzGOjwZ+Q5R9CE8gsCJivtGwebYw5v4lUJp1O3yhJ/gfn+nsiQsUDGxfYsV' +
  'B/LfRGqjw/w+6XZ+9TD4iABW0Z5wjsGl0Hs0pYNoJDOOrp1NT/Wo5cBxK4OEHwqA++i8zgHmYBCoEdHf5zAp6CrLp8U5prCcClUWLmdKxGMHUQ' +
  'wszJpZG4GsEEPRBn1JLQr4Q/BnxY1Dwiqa4STy3hAWzZ3dfQWwtJGL8sTTTxREa6WvIOp1RTTWhN6TjzEbpf/fYQ3zl9LfisagpR3IUBJfLxpM' +
  'NK/RzCj5E2eT/gEpcfeWHUFq4YhtIjzw9X+Bz5ca7xivLXjwSO+4jnHGltgIiuZhAq9PfTD8ETtd9AGu1bLuOMQSsRuy6klMBF1VOqz74b24Xu' +
  'sWA8OGqGMYjaM8Xfi0I+EH7S3ED8jpishAN9McRZBvYh+QKlgqfyrO+OK5AoIpc6BVvKA1l9k9CiS33OKfJ1l+u5T6MYtECzLbRKsacEH34rlq' +
  'h9wc04PUC9MEdTYYIIcbtHDz29pAo6M/F/fIKMqeUwiYOsfBPgjCki+xAoZK/XBSqql9bHzFMdRMVb/j4MF2b3O5wtZ4KfrJ5qVGL/l0cdZq5i' +
  'yp+NQXmp8xJFXHfjqqeWVsaoOkEAhBZ2wjwWhP4S7ZpsVUomIChUFBFotD/sYSHydsCVB9a8ghrHpr/waGnzbMNqkGMyIZ6+wvnGBXXOVsmGv/' +
  'kVtCTB6p9fxxNa21PHlopcJSBsPEjawsUobooiEtYFFU5+UezIJMMzd1q/wkAT7qYE/2SKin10V9jPpK/3bar2hYBVxMjx5GFsNLdUDpSHqf/1' +
  '2sOrOXMywlZ+sPg3DeEy2AILdyaAnh4umDbdwwO1VjZBdpCll8F0E4I8hhjRg1pQTNq+n85Si/90I8w8PIdDP97ZpvOsQZhNuNwEO5UkwD6jcx' +
  'PllnZvx5D8PcVxCzf8Ju4W8f255Kai5fQLiLRqc4NWdwwl3AseLNRPGyC8N9JqmfZgeVJ/efLjEFHoJMEJ2/yaLtSYn85IBH9u/tuBMvBN9Eox' +
  'qWQwhZ597mLryzXAL2h/WkBJSEf/tFsaRELxLbWno3fjr+F7kTrYLOk94QrCcghhPPYgANvFYAbJhBt/amKUEy5loJdwiqlJc+YM5YfbI0oAsy' +
  'bkdPqBYb7Q3xyIRyJdUOQZM1Tl8KGMC1XmLvMNCw+rI0wc/cz+YxWVllS5OUff3OvQHgR1e3Vo+WgqutBC7yKQxjPE6w3wPLRTYEICJIGBqsAT' +
  '2v/G0H0a+c4oOIUEJnJoITUZY5QLqXjC7BzewQgkgnPMLgmxYa1L8J5lnyCnsNQlOgX9xdGd10p5nH55saZdRDi/ffbkl/1YoJ+d8qQQkUk0TC' +
  '9E2EUANtV8/YjPJ0E4wnTjWaOw3m3V2nWQKMx3ZFCm8zzmmTUR/UOBOZoq0H8if8H8oRdIvJKZSQq+O5DW6Y390zPi0ccPMJ3Hyb+7cfsZcfal' +
  'Hn4DQC/ER5bmUuAEKah6yEsbcxfFLx1qb6+4M6oyLK21O3Px1OqbX8hrrwY4mXIR4ZouMZAAiSx5g+M3zwiD3SIb1rH6ZkqwYJn4UkpRvk1GDF' +
  '5sMJbpzEZ8SSViHG6kPzziavgbHj4SSOy1kxilpz8ocHAxJdyUVr6eNbKYuttYu/bXGMiVlhW1Z0eAhL5QKU71s+atFS9nmhDYw+6yT5Sh2spl' +
  'Zcv1SejtBB5WHTX8IFAjd3cR3l2Kz1iutAcGPQYbcILzf67Dkj8bQFeUFeAvw7KHl5/kvjGAWNlRRwgYOmV7OAx/2PwW/T7gjU30sGwYB6/In2' +
  'X7gadxqP2aG1xDLczQTjoJgVcLdZalKUI095YPJb8FLTROAbG/lBY4QPEeL8NiAEBbcUyPQ+FVShiqaoXGPmkthMSSxlsR39sVEsV1Dz7FM05O' +
  '0s8R9olxjhGMK0SH/xJrPM3EpSyrdGZoa7CSFIyGG9AdhZtgo7E4LWKx3AOEVUwEz1LqOogo1inZrrjC77GJnQEY6WrLJZedNJ3Q8o4ZBcfheF' +
  '+NCTfpL8EwoK5d/BeM83gPlw6I0QsUNznu8yjdd74IwCDMk/j7MuHHssGIT+Lwigk64E+D+Dlcwp9GY262j4cvI/RUGYEgZjntSxxkg7H+qQkm' +
  'k73wyw3/viFA6he0vEb0b0i53mRY7yzmj78gx4Ejihk1feK/AJ8g09Oy90mbikaQhJYAFYcNfVKg6ObPYU8xx88z78iaqAQxR+Abw4zdGQOpWS' +
  'FUDr/ySOet4k2e+zO61yNRRe2136/DEksvHd25rKAgFMstJHqrU8kOjHRsmv8fObg58L/Zt0iz+xAXdV1IFsg+VDh6jDNjKJkZSnXU+wbAOBRB' +
  'hHSVzcc9WwKpVeb8n1y6C8TFlkDTYDa0egDqtnccd0VzCqi7LWux8LtsgcmhNwHdpvZHw/WLC6U7azRB07WOUCvVz8mTen1OYg9YZtGn05Lv5d' +
  'E5KLTLQC8CW6aRU41QtsP7M5aRrDUr17+RqGsJcKcTHFRhSmXEfGiA8qeJMiYJm8zcXTshdwYnGjaE8OiGdtfcP4HDA5pi7C4khozDXV++o5Ry' +
  'TJQFayCqZQLxEUWKxAgbwRTu7/98DJ8Ik5lqSyr4oqO8vSieWKUDwSFQrOwJZ4GziAikqVfGGY5AwwNsvVu37rH8mTvluJeTzKVkkWPvXLpb+N' +
  'SP45j3KJai7O5LOaRSGxEDtCPItoDXtEoIWt84fZogOHfOWlP1kID1jAhuTS/9ovEXjzFlZxu3Ex00fTV1bjvwrXH9EB7iucWj9il9AYBEtBYv' +
  'bZ6ZcMdPPkwr4Cyc+IPaGMOjjAtXFQGCO77HFbMRDDwP8All9JziA8qyxa2vOrdAY5V4GyV38Y4APsI8PJUPHoVwbLtMzsPqZPil6xupVWcbXT' +
  '++QrjoLQLK+klE/HJ3QFuRLx5Otx+gJ+t3zPx2hvU3HU4tXu3ZZGLfJgmaOdyppW0qoTFpFdZHDS2R3OH4ODtY5Obsglp5Rag1ijVdEA7dMNMm' +
  'b4uw7NsSaw/VN2wo006yedu7za4rHHtZiQ+X1DF/Oy2RzsjPNPFB+rh8aTkfc6O615GOvCr798ffg+aTjvyuXUqAwyuoSKQRSQ38O4N9DBpExu' +
  'RxP8ruaZZbHzNPAyw+EHGIDn+EZhhZsL8sX1MTwc2H87f8cAtOaqtZtC7TZ2Sxo13PwZjXvATsedTPSAGVkvMRgPwXInzuS0RG49Gf6/abw1gh' +
  'ZwNNvTKJRQWFL6KWGjsF366zcqrnOSpoTq9sWAUW8XgNTjLTzKnHIK2ZpfJqXF+A3+8o3J5MIR3n/mMf7Z/yC+iQN28pCYSCzGI/Irnebh5VoZ' +
  '5EPcmcYCncdpRxDbwZX84nyukWe3AtZIi0l5NMHJQaYP4DgM2ZQBuW5YMVfMvbxOhLod7EfgEJQUwhCzsOKs02onpYSwA/hKXgLQ0VUlzr+QXw' +
  'ctTDjVt3B4ASbLuyXRV7hzw59fh/qjNTuOes8gezQxThVbNMltnOVoHZ2xAhaZ33d4EQQHan+kiXQNxeWGId/blG9FIvmb/qInaZY0AiHwVZB8' +
  'llL3MQtZcwWOSoHcJkHZe8UDAi+pRAi0eOCg6E/gFLxw5Z7qCpvoO8oI8i//dn5ixbOeS8ULu5tWNErR3piuRwy3ZXLL2mtZcoxe83/v8jFXCI' +
  'XZJxfDrNtLyv6cJQEY6huIGTfBdKQcuqL/5isSZwmKANCa2/LxUCBDfeQTfvyH84Y4ui7fXh65MTiQ+SRnVFDovIvxOC6NNmWdNW18we1ArcJv' +
  'LgbbdmJIkOseqUQ1Ezo0YDoyweWGVfgMJkI2iuQ5f5Vx7x382ppyB6SAUxBaw25B+JudKPo3iDuvLAESrYBD9GTUI25UMBv6JPTAREQGiqXIZu' +
  'DWNXAlAkKOSh4LnRSGl0WcsrgiaDEfOg4w89zJIn9kX3QAo7gLWcuWo4YgJ9+Bug+Tas6R24JJw628vki8juYW6vi00c28tuJ6LIBJW+S8HzLe' +
  'FOCYgYk9uWw4b8FKtAu3lUh4xn+GZ2Az1KkMIHuDk6aCia9h3YtlHPdFWRt7dqCsI+YytZYvBM2zpyFz3aLQZEA5G1TWnWD5g9Vn3tJ3kD2zkc' +
  'XMZE9ffGWwgk21lrg/aJadFTy5WSQzbaanRmmMMo/vyhYfxVpyPOK4waXyJwjbL2rCTSuu20KAak6/F0c1AV218ieJmufU8J3jv7FoHDcOWFYZ' +
  'hUB9wjw7BXxjz496n0Yo4IRN8gIpVxzp6CxDIhfvRVJq2cWoFhoTaDf7BS8cBc6cAvJYi6xDNg+GJU/pzPDzIRZOg3agYQH+FvcQrT/FTRzjKC' +
  'h+SaIGlNfVyEjlPjar3eV/sPp7wwWvxeJtQnPCtYuLH8jhxulVIwB5F0T9zo5SbT17cWkIMS/I9NPD2Ckckhaz5iAxJpoYlu+VoIkcFuQkpPll' +
  'pDmK/qQ7Ll9uOJxzHnBx2LFXgcb+H8QUUxfZb7ZmztkI5wjb7b3M0zbZD+OKkXsk1ZuMmeE4wuBRHJuXH1Doz9e+j+FPYurzQ/Gm6hu85cWNBC' +
  'aI+lnjJ8BGh5OEpWC/C/E3cCLtRcs4hNWGdSRpifF3PnJ7QTw1VCZUckuss+h/4jSZSm67Rc9EuS+7KCzbFBv9+vW20/SAuCuSI0QCpDFTDrEg' +
  'Mtamla4qq+mFmaU/nupEOrB8D+VW3S4XLxYxW8rrZYYtTMiE5ao9a0bRHzZblw76if4pmwDc87A5k3FEkXfiX0bikAyxq50YEIGMWcSs/dXCvR' +
  'lSJdZViMCzzr5t85qP6sneGKmF9cAT+LwoLZrh7mSXHYQ6EzERUuQ2i7VIYJw01TRe+fgC8Zsi1NxYwwxX43TWv8+gw4irXRixUvet9V4AYXgR' +
  'EqjM03skIkwRnUCRX84APQo/yBganAR3e670e7XyQ22KXIRejpNgnvOCQXUCDBrCxfMMdcRZ/4sdYzJBHtTAZKAKTWS6GkLOKp2j4gfYl20USA' +
  'Xo5AHyeiNU06UzAjMkHqfRrbWCEgxRVTkH8bCb8xI5fsGgxzYj6xgNMmyJXEiL4upp+HtFMkw/4sUfHIpK/rqtbGszgUaSXdbQFi4l2lMBG+B0' +
  '21tS++9WAJUYyQf+p2kDx9UoZiXY34WmxZOnNosh8GtVI1BjldnBJYtGA8ThrGN4tI+9yE4INjsDEIozCSs96zjJzhEqPMJuZnMDSU12Bqdus4' +
  '88oyRuDLJQYwLwT8piNF+J3UrwS/7MbcVI6QvYFsPKHMcXUppGi69ru2Xgmh644B7g/eAv18BzvcdOI7xPnL4RhEBUidARNGStMqa4hCWNrt65' +
  'nWXzYrvDXHVF4og1HnwmwGt2DEV2Yoo0slrGgUMl7w9Tz2se8fx8rVmhhrgM7mgn6Exdm6DuJyThYp1/9I9hPCWBG5Poq+/rcZI4YPRnFMjGIR' +
  'EjCk8ZRVhBvGBWOmh0/7f/AOuI+oWsRV50/zBWurYPKCLKpZqvud9oUbRr2oMJ/UV0f4GFfi+bGFtNzDTyVDywN8Uh8tE52rjGZDboKuSIpvbR' +
  'qgYEwSNEj5jo4qUMJXF8aaJaR2S6v7X4U+UuGYFHRkSiBLYtg/gLjuGWlI4gvXw+0LrgxdbcEl+VMh4Am6BjH/z3yC+dWP31SeI08iptQoq9lQ' +
  '5U08Z0n5xFh4E5fQXiYYnkaINKT7wZB/lRGo6FkOxEtUsQmeW3ueE8OoFqzjhouQvx8QEMMGtmv6Ve56Zcx8ILDOr4DkTRWGkwLk8wGWsfzQoV' +
  'M71f0mRrjD4i1Ci1p8zaKQ8ZeplTueR14nfriCxBZpXNwk8A3x4seEpN7IN7zEw5zAA1TbcBbN4jFaphD8CQmTRzW/CMLmiJV1XDHWq6To26iM' +
  'AHTo+pAkP3jaAX0QWeG8x4BzPmnP8i98NkEd11tWcDGzdY3vBczA09edZSNy5uK2l4ezl7gUW+pKrGV/c9PGDATZ3vcfwIOzAwZ/h6IbqrmNDY' +
  'bnelQXkixbLE+Ff/SKkwWgjfpHTI+nLvf3YTcB+bLUeet+UecZiwDwHwHSpZPwHNIoKneqNqKWcggjrR96TtyFXqPQdiXsVAHE588OUly2ZGOn' +
  '/ZAt4qmZliJSKWvMqZRlcHTxAZ0I7f87gDCKohNNNJoStwEh1Rk4WcNPPomN56wx1u3pTZowE+lwA6gGwLKYgjGowePDOzxeMPCyB0cNjX1rnA' +
  'u1We9iJfHSszgancbbQaIAyWmKzhum3mI9hMzyfFA74yyXYbCcCxl7KT7/EEhdAOOvEXRUuQLTTVxJ9cReK34AvpGqN0r5nEBaHMKrYwSwIEtc' +
  'HQMmxNMEA7l5JfTm9YEpG8i0AQi3iq4VFlMm8o7YrFZ+95GSK6O7AWTFqtKYbN5DE2REQnZdGOj3FvkyP2yV3vgq4GqNFI6HZpJj1oX7i/rIQ1' +
  'BwlDUODZNN5SpBVg0ruSOXBAM4248s2YA7LHHQbqJZAeJLtDMzFf0R3JhaP5lr83jYuAUodko2bYaZv6724CQTsFvj4HhgMHw+WxDPEFajMo2c' +
  'q+QY974juX9hFN0M6RdjWjDfm6D5cHiVOKyh+52K63FP3bDlIRANOIS4iG0I4PG9E44m566Xgo3AWf4pVMC/GMiTt4BLDYjPYSli8L9XweceNV' +
  'HJALG5GTwHPtN2BOe0CYXl1CKgwd4hRhJixoGXaAHYgqmBmTRIb8TpAR0qPRajP5VFYXvotoAiTRYb18yulGuMfjEHcy726YSAq0UR9m58egwm' +
  'ccS353mGiZ5s1KicZ1gNDJbNO1dZ6RG0pQQI2RMPRocibeeGx7+wYy+rjkfhN/f8t5qj0Z18MSpikZifwE+gHiz4gDDk4VuY6akpyVNrAfC/gk' +
  'POPKlv1j6EpWck3NMji5zBKTYGBtqT44tasBftuRJFcvvUubuC+tU+2wnQXEqQ+yb9bsu4a8MZkfmMlNW2ZU20y161SlHF3uGOUwlYy2WHLsof' +
  'WtkI1QwspVt4BZ3zBl7QxH5diiWsLCdZ5JCHndGJv0flmL8HQtRN0jbggv94EMJUvgKEvL7Z/tiE+WMeNAQvM8vGs2aPo6GqK7JbZyNoKgVB/3' +
  'YYYYRSRzjGSKBsoKHnEDWyitI4MnEAg2AOZl8QS4luVMaFBNLV6yCPKd0uWkAlPjtL/lUtjcn6J0hb2T0sPkmWseYCqsCbusq69elk1gHz6/+g' +
  'r6xmJuvI1QiAc1AUHmOhXbrAuu/wFIO4sVE45ATu0FovtWRdpPrIn2Ih77c/gvIViMWBNHj3v4yrNcv+yXeUr+4sR5fQJIVwOdNF8yqqwyg0Z2' +
  'WReIwTSLe4/sJUP45o7wuzOqqLsSitI0j/a53kdkoPL91tgaYmMBwtV7ySiRUKQpGxg4I8mF2QwVnPUQI+fplEPdtPsfXdStdE04SIWSCiwSBx' +
  'a+peDWikhaaHaPu9VqPhjKVk2CDqSQc+pxcY1GUQ9MNjkbXAP9G3h2Cw/48TixHMwbPF4ThtTqrxgHz2kP4F37+073V1yYM/oK2pkUih5ockaX' +
  'EU43EtUR54AiKzfsoIKSGHebj69erflu1I6qoq6V/Ee7TgLtbPhsHQbsWpsacUq+tP2WcW+Qrvvl8SBSazNHse9kEph7ERl8GXkuZ7opyQ6uXd' +
  'Dn7Vjl50KXvTDCR4I+olbsJiWzT9lw2OMaTSl4KoIX3DbN9QyZqgiDsRN/8zQ5nPN2N8RDBBn/z7dzpEVhHTxE7B35hGJKrCNlsKwDrTnLKIUT' +
  'eVVw/H/XUcbTEguinqhrcRPBw4iHKVxwmkTFZruXedPjeOWV4t7k35ufEifsOia4kg3kkAUb4Y2cdAt8mpvDt8JsuXru3XLoz2OBx0fa3wjGtA' +
  'uXcL7YPyCfEgEYJfulAgjQ1IjU+EsiW6R8KEHohf8sQPALE6SuiuLPpTiaP3Xw/oPeI+JfhXx6y9O3iz4fooGsZKJNTFYPlHd6qW6GBsvV9ohD' +
  'cYrgAjO0LYSDFf02AEtVz4m2B4nwf71+Jm5fMFfvUfds+wkR/DHCNdE3+Ye5+0v+xjxG8zNspHUwh7xhZ3qRSreHfMGZMpEZv0x/5T5mBeX5Vp' +
  'EHz6S5ub8QYPSsHseril6A1DRdoX0FxP6azQPdGoLHptHnWn1aLRdeXE+oDhFVdgZMgKyIRyQsx0+kTyNd75FjMPwRSgpzJSsVQHfxKZyN0OP1' +
  'eaCIpi46cQatul/QaLjjXxHCEQtEeEKb6INRk9PlhMlQNJxEEwCUJ59D2soHkbDeGrx0cN8HDS1O6FdbRC6LNIaRTIRsZRBZjyhEIAeyEteQUa' +
  'gldyEEtPGB74uBEx4brDnlEbfmBAzi/2f3bFnkB8sSQo412X/neNrEbUVYrmf/CQp+4dmtShWVrNN3Q1/wdNxeHW+O4ykEBEo5TrrQ3xN4BXTR' +
  'DCZnEf9O0ijMcmXCKqvXfd3y6M4LY4SaxxEddFryh/w9EqKjEv3UIH8z3uKjbMbriRsyXQdqIzJEBpL5U6aoXM6mALbf42Eio+f3vJ6Cp9mXCp' +
  '5mq/rRifUIPrgiPi7XLXkTfpDnqYP9ZAJ4HLxA1+nEzo+ID2CSSGSyPLyFGcf';

/** First names that are also words, months, places or brands: alone they say nothing. */
export const AMBIGUOUS =
  'MxZuNK/CR/uQ1snxv34WHil4LAl5w333Aex974ehWperr8Vj/z+XvHloFlTx2UUsmRrM64H/gJiICEv5KX58tS/q8ojeybFO/r2gwfpG5pUFoN' +
  'Dyh3AC4fRosM+/do9RbMk8BZC0fFCq0vwetyUZPLNgnJPcGvTF/Lp68zwaghDlyXIPgcz0HBYePuZN7tbpjyKuG1/xSZ/XnuAKwhk+etEFvTO/' +
  '+PPK8ffOkT6XIVJ/9fDKjPrJBY/gROTDG4sBV/99R8ku1F6a66uw+3OAFVPzellH/873Iz5CzpK/sYvh1JLD8Pt9B78Qh/EYmDegOCFeUclYi1' +
  'mH9xrA7825W+KUh1v+pB6DIlpmg3Y+HDXsdY7R38BxzoQ0FSYt3w4Ds+yclbLXfKQagBHABvyrG7R4H/75nwfV1f/w5nr6Oi8++G/9LhIN+Ohr' +
  '4uhd/4tipayXf/gHc+NaI5zb/8Ltal2NnmmYjxgfx7fnNv7PRP//hW8Uqa51PuLiPyxDHfu/K8VHfoQdTX7NGfSRJ/rKfx+XEr02fhkGw379mt' +
  'z6CnGNonfgtVnMa/L6MLf8ibqZYHS56Waj7jHQNCbtqMf9uvhYPd+/wn4tjOndMlSq/jvKc6gV3ja0OtQ6OoeBxhjR7JTs8k33pCgF2+SiBsOD' +
  '9dj4pYO6tLxXKvj/0L/Hie8b7ZntAf9XKDfyj3BisReXJmjJ7b+ZiGMyMX8Hdi1dfPzfPZc8gH6sUfSOu/SIf5Yrj+jqkwHeO/YeJhJI3KyoUe' +
  '6P/ds//4zvhYBtTzaBb573a8bKG3H/+eUgUInYnPO3ltMKv3Qqte0kzYGCUsu1tGBB+nr8FU6v6rH/XUSrnU+DIOt5z8H4A2faS4tYfUobcdL9' +
  '5JTI/v5VvgIk0Uj88OYFb4pFu3a2zZ+mT/6gR138E3tsD2vyvXw==';

/** First names that alone are a plant, a place or a brand, but not with a word behind them. */
export const LONE =
  'PLGdqWyzFBVVzc8WBEpxuTGV9o3Twn3FaKlOvhFRM8VaxJGdA0woCHphFA9X0opn2h8NzWEMlAFQ9jeb2YIvhBuHJtu3J0gHzJtg2PJR81goZn' +
  'mEFrXy6YKC17BzbER1zEhr/eZEXVe3NDPectFCuFEsgD9+rb3FjrSLQtIfiYy1YCaW4B6wYk2gvvb4zaN+TAbWErbHEg0ddDTMtqNTC4kAS56D' +
  '/jbhD';

/** Family names of many countries. */
export const LAST_NAMES =
  'KzQ7ucfUBJiSBIIGaCDwajGNdFAhfviSXgSDn+zf35VBLCx47tzySGEBaAi3LwFeUMdNuMO9cIyvgm5/cmrxftbt88lMP8cArHsBBaJp4AliCI' +
  'hkYjwMQhQqo3T8bZ2E/w6nWYVQgv+nuKhNoTJV3i1WpolYHtcSvyQH/RfjnRFTSGAWChD9l/ghta7Z4rvjNMeSTjnadEriV/zrS3F4P4X74oaD' +
  'TYT1OBCfypR3xYCLxxONI+xWJ5mkIxzn4uTrWwIrxkH+ZCA/i5btbJmCG5+OES3JzO5GTDSwyTQweO6pYXqyCKKgaM8Q064aPyMAujcYmpB15p' +
  'dIgkFGzZBU+dG/cNxbWoi/3DWudQyv4QoJKC2gDVNjyfMg/0LSpRTK7RG4QyQY/x35JOBkG522OYt35r+SzR78lme6x90ChuXL4rZ2jpGQ3FdC' +
  'QED/Jav19iSHwMAGwz7xmu6OH66xMdVnQ0dHd4YU6JvraK0QA7d4/T9Ke3JAOFEpv/xupUq18Ty2/pTjNpQzuVbPkLWEfNbft9P3XFbJH9FHII' +
  'ATzr8OK/oVGK6BMRX3r4D1qA8Yu8Shq0eo0Gx6QpEgBQSPHJMOcL1iYLKngjS8fL+cAWNvDcRwVH9VsP2x8jxAWZp9DQyZVECWK6P+tsDP8KVR' +
  'vp5BXkRLot1qpkvscDCxZAYDs1IagmhAwVMIOZZSIVn6GIsnu6gX1QBtSrOmPrbkez6+lA1UmVIuNlhci1BW3Pw3Kl7w7seWODrThvR1Dukdhl' +
  'A8ktLc5CNbKpnpcVPuoqFzPLKBeKyqkz31d+GYxf6K+BS3vitpqUBsVw+Y8St+lBEvrPOlhdnUpgl16UIrrI1RMviKIx/426634o1PQRIybOoI' +
  'z0T0hINvtW6EUt/j72YhakX0x33++0nuy21hXmVxeLpvY402Do6CuZQklQfE+d9A/pmIIl9rn2/cX8iHLXSEMmYXsm4UaRKipwoo4HortA4dAp' +
  'l2Ntis4yT9nS58uz8T1NDPeW7ez+TL9r2CQ0Uf8s/cD9TYIBNoQFrEo530nEgPV1cIoEj9MJbcxoJ8Dk7+tlnl/wCBio20F1i60MyBoJsHZVEg' +
  'M0hHw3iZdUz5oW2jJ1c7ysg8EeNnIWTKgutdIFg3V96nSBjDm9/m+PEOQHhe5wnvEzO+MhkK632eMMAqeezX+gzp8EmMdhIAUDPL2SpNw9C2GU' +
  'yL1HsVC8hOSYdOAsXovN0iXY2T8kCkPebHu1IplYX4+EMf/q+/SPhFEuahUsfXZf4LDJoV6NRABzk9zx5YRH+MvowhtbKMmap5MUqMQC/mqs98' +
  'GHI6hM8bl5f2U0gOV7PB64OxVo1Rk1eCddj5lYwcUq+2a1Fm/5cYT2UQbKO+ibse0l3kZUwQyaHDwdtpYzIrSqutFfFUK7E9zh5xVY0d9zOzo5' +
  'X495TCXSh25YZqPcgSOThf2eu+7UhbGrvLvSnkoVm8vwBCgShixtDGwyAmFNedtYXenZJmDLAyvP5+XtIplwYwf7BgfRDYDX4dCw0sBhNBhj3p' +
  'Oo9cYd4hD10lgfEozx+zBIlNTEbPi/7RHuenmiGezpZgWODTWz2Ga/3liw4cGYwIWI9rMVKz7+X2actn3Oj1P5HUhMpAJpMikdnzBne60dikbv' +
  'gt8ir4Sfhgkib6Cb/lsijTLxcf/M5RofpLvTQv3lVQCPqFsNPbUQzTF/3cQakdm85BRebo4T2YAV/cHkkGrXqbTgOU8XMW8yWfTX31ILLSd8e5' +
  '/Kt019u/s4+4KLajEZ48psfUQLZA2TdjqLuNve2T2LcJytWz20BFyUH8MFooBdqllHVP/EtZV0pCdm+oHWuYu8g9I0K5KMOoH6uMMH6m3CfkG8' +
  'kVMZ9+fZARQfcUk3QUSsYWiFJ3mGiU/L6BD66ooRD0PinPOb2TTq2GwiaQdb//Zv3BuZ/aoSCmHFpmocSOxNLiOojp4UkG9GWVMrmcx04pYZNX' +
  'h3QnlV9Rsq/KrPPvJkFydeM25n6HTn1avJ35/yNpU68hhp6337O+jGBFO013k18yJ4oNfNANry3Et2tMhnndzoDRgDKkbB+GY5oKmzXxabBM+Z' +
  '5pXEpxA8KmNvA5aVmUWVipN0xKSoAxKtVf+pPEJCvrqaaUmJdgYm9XBDxJuaV3+A79oYws6EtxKATp0S8c4hUZ4ZSeVnMaMtuIdWG7VsUde+BY' +
  'oWczn2W2airRZ18fvua1lGiKyQ/SSe01WFK2o3LgX8XoDh4sp66R7KJhOO4RHx34PuPCCaFVhmAfcU3MxCNvNrDWqIRKDB9FdlMLJXEA6t7fnx' +
  'q/UCECtth0eSAD5+A7wofvSQF44z26CuDgtXIcNcU/8vOd4UP0buzpy/e1WJG7hCp2hYU2rUPT66G0wlvEyuF1GNEu5EbhY7QQed3khmJjk6eK' +
  'AhFe7I3czXF8d3+L3DoFC9w2amA/uxeQHbUuriGsPfz1JjQZIntE1EsEkVIhUCDQMcbAFOCkNKRxMGr184M6qM4ShgMbPdxW31E4G71DJHcxaF' +
  'VNrwH9doe4lHKeL6EiWRE/EyJk946n5f6c4/V/LDBAKLksXT/SahI8tloUc6LI5R16cPHFHBCkTm4Yf/kr0YRIQ65SKf/dzSrVJxVkxPVe3409' +
  'r612mVLzNa6RqCSvkqdwomAq2cqwuW2v36gMGv3G34kMJSsVpsYeTGGTOHnpYla1kuiccgozYfH2JmfP1+LHMNe/bKQI76c7JBe8paxRV4HYEX' +
  '690AcFpqonN5bt0bBZqeo/mP3OQa8mBneM0Q8WABtH2Iv7aJDmF/O7Ndr1wtiO778wrJ0TLagAKkulIvb+fSHkDDhCzzKri8NdZ86QDHsrKOIf' +
  '1wiGve7jL0lGlHFeF9YSpckRjVAadXhDcnwwZ+pt9RIiUie5K8qPZP/0ibpgt8AKflN/O3F6f7yx4lE44+94tMdDmV2gjsFUD2NLpAM+vWzgO7' +
  'dh1h4JS0i3OE5W41T65ofMf40aIDMLW76hq1Satf/0Qj911xKXlK30SzEBezqAqMuTUDvLF+TtMHEMXShBRDBFd7oxFFGSYzfr1T5EaS4Vs61H' +
  'MUveUJ7EUSickJOCYjvvNzx/xQCW3eiMBtsRU6c2NGKrhySfEdG7BmZ0qNzk4YmNtHIM/Uf5YEBWDjNGxLX5ozgYpdXvQN6fDx6FMgPS8YORAh' +
  'igyI8hL477rL3V63oJy2m6omN/xHH9LYYd+4qcdZsP6DYrMXD+yXgLwH9UDgNk3tQMphnYffp2U6f/5B/lu8wtpv+0kkUsbBxRUBIMvU8ei3Qf' +
  'HBtw4WYZ5baC7EZn+P/5EbKoQRBf5y+q9bTznENQEK1eR1wfBjJx3MtrB/EWVgfXWmEsuMltIMQYOIYuCeC2lwb4WU30CSXyRMQ4I6apZyX2x3' +
  'CIOV1JZ4o5VF58Or3WKlf4rz1jRirdVYXrHdtBELELCVVuA+P/V7BEx3uZAqw62yGDylhZh+/gaEz+DnSQ1A5mXVcMm4KW3I+j8EI42s9Y5lIH' +
  'rOSdrkvjW6LGgZTwpgJegHx2eEjwOQhasELYAC4wsRE8B9bYenIxYZ1/w6KFhh67APGXItCbV6Snx5BGtEi7V8TrjfyCh1xI+wYIOBw45FiIYV' +
  'VA/Hv+Ok4uASiDJF7Upl8cPiKsXBooPpwRX9M4pAnL9opYwx2sj8vf5J7BzlsSmuwgO9C5vUiJ6Nk7qx1EO7tQoX5SK0DKVKOjPvgRYPp6248T' +
  'L70CUPdxLOP3BYmMivu9DrGuE8xhwuK3QP3n/hEHKJ5ua/QGGICTdn+9lj36Tp4KTmWz0zu40PqhJN2jguUHkoBU7GdtcHJCsnFOS/AOQ7J+hf' +
  'JEMcJeKKymFBJQE1HetPFBjYQEPAQkT0ycPHJ7XVejMaF2xNmneP230PpokP5QNvjMuc/L82eLtKaPyCRiFe/0MhT2pssjIwPyQeSgdxnRHph7' +
  '4GtWqpBccscXV6cwPOGNrI2T1XE16ADJ0G+hyuhX1SH/GzppbORu83Jf1U4p8Kwogw8gZ66UvtsAP39hm86UI6acMOHtpYusVu5KKBL8wfBKX2' +
  '6pw5Fy9lLlfC5IujQvrjtKQHx4wi9u4GF44OQX9Gs7v0HVuEtUtelk3iiIWlHI5wJGk9Mp5gsy1TEuEzFIazKNf4IzzEa/jUHrJK/UxCgMSj/u' +
  'CIttIUlX9rEME4voY5QTg5+t8oSDX2MTpIh8XNnFF0HU24J5E4Y4Hphnze6e7RaBXJGJ/YBCkiU4ggSSrGIrDpC+Jfspwm5sA1boP0W4o+gAHn' +
  'xHXBfdnk97nkCVueUp/wjJUnicMbjDa/lGygGUC8WdgLhgetfjS1WhFkkTrVvlBlJicwUZDlg5yIAijf8Da1vHGh2RX95t8vcCjae4W/6vxNLa' +
  'C8YahqiJaoR+aTKO8p+m4uCb8N3D/lWoCTLn9qDntGqDC0Hw/7MrF/f93uSFlXwV3U4RZL4XR/soIaCmTWQzC+ZkXJYdSGsmXutPFWCbVN+qQX' +
  'IHgxeYtP2V1kU1Pii7l5/0gwx/KBP81Ving2TPDnwijRQn4voCdFkrwNxp5/wyBZB9E7bB8PFagHUli+XgO2Gv/hKSVkT7PYe+NNIB9O3jvWuh' +
  'Dt4c43tsTSF8bqY3tCP1r83887ZVHTU1CZCD+J9dv+jblmxc6wELnDL2AQfuFYdjXhnzwCkL2RjyvZyvcfotcBp/+tHeqglEM5x6RWCGIYAkNo' +
  'C6qGfF5qGahEJhAnV/7NR9oioDK/xIBCOcUKZTnJCFlFhn5iKEyAoM/KW2uHr1xkvGJuoAwo5E3paVZNbCc/H0NW49Au8DgaZK9KiVXknY/NnM' +
  'XMWlSFALqXqyKgBplkG/ydFefLXrwhXeMqIxpsM4gMCeBPnYCOkfZ8DMmKfk1xIZDS02cnmk4Bl4wQdo9yaF+XjrvvUyprK8WSOydKgTGM7A6s' +
  'W2wTP8=';

/** Family names that are also words: they count only behind a first name. */
export const AMBIGUOUS_LAST =
  'MFjd/D+STafkkOiVjAqHKpnKckTWdfZ+JLvtUJvM4XVkKe0HZTDgtoFlzdr91MXENa2v/Qt5BSxHiiWhDjbqNdggYEyS6kTqPfF2EIIccn6pO/' +
  'HDWseT27/hjSongkg0vojKx/c+3jnp1ALMsc5m8B14ur6Cf+r0ci/E03y8Vj/ys/rcqLAeYu9/dYN8IOr2nK0r4EFySpfwOrcn85vS/fws+rek' +
  'EKsQJAm8cs0Rwo6bu4AJprxrbtT//6DYLX/qrvFaeza/4I6BPr0v7OlCR/zCmD6DF/Q6nQ/q+ZzwcZqQazT/Wohgq3j/dw9Czj39hF7R2eUDmi' +
  'olPkrv9c/WHYf3iPuPezabdM/X/c2LbaJLvCw7EfHXOHHe/oSf0I22hgA7s2q+4H70220VhZzz//2oGlO+6haP6G7EKduz0fBNXsUe4YjrT//1' +
  'D0eA2/QoFDaOXtN9yu6N/Hn6aasOAN8hOK+/PPqGPCBfrZXtkXHKLVyq+PJJeH1/IRfooakakCPnLeeqR5r+ZKoAP///0oJhk5EgJ/6RBYFfq8' +
  'T1++m+H+0JawIGMBMfJJTu99/zDMs+PVkXmp2TmrTsVOU+y5jT3Q/46DC5QB39ej+Dg+LtNAwESONN9+dJhVUVmRwf97Pt+zR/cU7OJqnRzjCa' +
  'ZUT1DWQgn+FwhJTXQz5yo1IbsDfP6gn+t4LzDMSwQ8n1D3eXOUe4YGFhSxcZBC2JMrYLAVT4Lr/6J4p7bdqmh4q4eCZ/4jWZIfVitpg3++2/Gz' +
  'n8L4YluwQ8wrR0UK/+d//4LjVw0RfgpkIvP6Rc5rzAqTSnYGK1f/kX57fGTIPJBMJT7k6I3I1blrVnc5dhlN/T9dtzAMnS2hFzddiPcQ2WOmYD' +
  '7Mvd7fo1RPvSphfVkaCohFgGC8H///CbYr+yhKhxaZ6r/MVcqZA8YCWVb8crjzLcn8xZ6MbM+GqIQVS/4padM+efz631pbBoAdxAvQw2gX+gOu' +
  'HmqJnXq4es/H+8hzjI/';

/** Capitalised words that are no names: beginnings of sentences, forms of address, things, days, places, brands. */
export const NO_NAMES =
  'LghKxCmfl6u/fH3uh+ZOWCW5tKJpcHV10wbOeEineKYZPTect8tbwREB/yrudF32sPcc4g1dJG/6ziVH1Ld4P/nkYunrPqw//9YXVac31/EXf9' +
  'OzFPCALyLG1RzXXxGU1BTBv+jh5yInmTprC1+42lxvYz9CZyr/8HTNc+jZ7gSC1PrTH/qC1kw55ZHrZDBgdoJDL7Zt9773W8ThnLFSrT8sfI2M' +
  'UTC7+LSvllpf4ifib71HQMvH36E1YRmQ5RG/x9P8JNgqOr9M7g0ck7rqTCve/exzZJWMOQSnz3IA2WowfxEf+VO10ffGN/GYbV4MB0OT7FQ/iL' +
  'X7PfW/xGO9JrTgfUzuHR0zf2OOfpPi/+tr+wclYDWrcE1/0qRnjFP8i8nn/2Z+xNiaaZH/NQ9yXQUdDJL/Of6TpMv9a7qoxufv6wY/DrkoV7Nh' +
  '0eH+5xgw11tJUjz+hYIFlkQ81yfRw9K/owVuU9P626ZJ83pa2Mfq6/+A58RMuLI7XQ8l5/vxq/Y/wv+WfNy72HlVSIkeLUtyDk5Zfnn4kibgoW' +
  'vzzPAWiZjlyNc93n0f70sZBllYT+nSr1W8UzkblfjaFZ8K+3LyS8TeMSoaVaidXmivQ1syOTTo/I2yFBl4tnVTGsybLVHDmrf7V9AVkToqfscf' +
  '4MRhG8ao/rZWucPrsaS6QbP/Y3mZqQWNKX4E3fv8pqSo2V//H3/kWcwC8YzZH1KI9Xb/omfZ74EwHDmWkYJc2AsO9bSZ/8G7Sn2PqYf4srcv+S' +
  '/iI0fv4f2fHgJNGcWcA3hsVhfnb+snmlByWmOT16f32OmIguvI9zjpX0Z2sP/2vSyrgNKvSjsf4ZL5ngqcsFSTR7QOpm7GBLnwr7H/zCP///Va' +
  'uc/5EPMG7dQDFt9bElzDT8gOPFEWwZHt11WJc9TvdUPVEWSmPeBJzDpmXXTXJ9gf/1ePoMZ2n/tu/2M/7dwgNlzManOSKPfW/lCYr07+EgQZ/p' +
  'AfgH/4l/u69GbXL8a//9fXR7mD/NOJSgCpp7Hu8D4FskTIwzWzQfhQ7au4arGp8qHJ8FP59NAGMb7oK1X/+qDwI43vBI4nWABHOFxhiVUsjPmb' +
  'b+2i5/oFPYwv3Jrmrsn8Q3IMGyUvPwmaxLf9a2yxIhZG+xZXBXdBnzlJ20a1d0bjjvGGrf//ml//M5/ytHIXHL5P8wIDv3QJBlLNYr4ujyn//4' +
  '49UoLuvnk/UeNn0d/eEy5PbVQf1KNE6zd7HfbsJ/7OpJpee03/7cxDPvNvR0EF6KdDmvhdh3VNMoLysfTJDJfUrewwxOSTDEfwSuUL9XABbjXJ' +
  '+fqM///26ktOSP/+HJPgZ1iSgzzM0687zpik//dRp0doLwIdcjq7fxpzfEjf2Tv3w/yHieNyUKJqL/EDatj+6iacvJCiRCZvxXOPhW8qGEjvD0' +
  'tsdr7FutXk5lLiEfMNDs0KQh2dOLJeg9uV/zZxdmypvbK9K/xFedvOfwh3efwzUgwifEs0SQDM0+y4rYheZ+acdd9pf6O8IK0J/S8bCO8sUnMW' +
  'f3vBgHn78G9ZAy5LGiB8oO/h/8g2gpUH5OxJOWf89b5Jtcrq05N3lEjU+pOxZAGbmDCwOMir+X4BqhvqE/S+H0V7Pty7P7TGSIsVVKjbwGNQng' +
  'lf/AzOn983faRHby+V51iv/7IHXCk9+tBNPlqKOaLnNFhBM9UgIC/+MipvCj/jVf//BGSvvppVTGxrYv+iD/wCy49jPfZnxWjXVf5lP';

/** What goes on behind a person in a sentence; a noun would make the name one of a thing. */
export const GOES_ON =
  'HO+JZiOytPUWj1X+14XsrUTcy+QZkCMfI7lgnLxUp7lYA2V6W45jNojEF2sZ5eTY0cwYJZ3DO2j0LxJWN6hULJJcBp3Cbn5kCKmWtEwoy9aZCq' +
  'emYWEVaVRQFE9r9Xq8E+UR32z1RpTALz6u7VOssf60Thker/QVowuvNbqmeHsPAOBK3jwFAQL8eyTtwdC1yc3SaTzfEjx3uHpJeen31/PZUTdC' +
  '+EhGXUJ4w2df2f/PuTEix4H5NKA8zWSvbBSR03hQzXnzwZfVfzN5cGahWjS44i34ndf2WrVPwbRTQ4fL706wBU1O/zXwbovz/TrUE6sFrxcVEG' +
  '7AuiyfjQuWGpBctGU4vIQW6uuWCOVrnukXzqcF/OFVNhOOHPDsGFR/mF012kc3j2TLPnwQk+tY1ScQLj6R8FQ9jK7rwgLBKGqk80eZGpy3j4NA' +
  '0Hw==';

/** Goods, prizes and terms of science that bear names of people. */
export const NAMED_AFTER =
  'MC4SeRgDdBok8fqmw/7i43rS3DEsiRkAMVbVMzvS9rutwn1hppsgsy6VP7ZBum5FnR3jKRp/ku5NbxAgr6nsQSYch0VikP4hGMJ1YRm71M6WHS' +
  '///dDy0XjYoROKS/LT+zpAhkIjDRq9ajS41/k6uX8t69Hev3I3F4OI+QHy8NkksajjslJXc+J11fiw4khCdV4UiLST55bRQUIz37olGsoAOLGn' +
  '0qNOCmqcGWBxRNX6z95yU3wdf6kMyNY8xZZkMnlXWwVof3m79LNvO1vimnFoRNH3UvLLd2YMBJ1YcDXtzkPAA/8rWHS9JDm4QlZD0lpYY7JiLK' +
  'w==';

/** Nouns behind a lone name: Adam optimizer, Allen key. */
export const LONE_NOUN =
  'M6mcwAp+8OI95//VzbI9IOA2OWXok01wcM2rgntvvkJhuv/wPfljxntlg+REBfya3yczeHhC+Dwic9TR4bbH3oAigw6qR/wDoEKEe/xdOs3Ok6' +
  'F72voXQ1tN2OwG5fYhoWnP9jhJDqIfq5NS4bzX88ptqhu2shNQTw0GcKxk0fDW7Tk6Ln5DE5eF+T+yX3RgwIs9CUK4EAF/EtngXYNadekV8KoH' +
  'jXc+7irwzOxbjf3a9BEOF5HI3IHF6wbWzmdvjF4a6eQAV+zGWUg7JaQu7s9vJTWviwC579utHG2L38sFA4IW9GL8=';

/** What is somebody’s although an article stands before the name: the Doe account. */
export const CASES =
  'JNpCghJ3Zbx4mZ8rd7FFRXd8KrX8Yftt8Ajccb/so7/CLkvTbAzufzK+l7Qo43PanD+u89d8Ckvzv58ugQ+QJZFX0xkWGFnVovWbPxUu/YpxxK' +
  'xT/';

/** Words behind a name that make it the name of a thing. */
export const OF_THINGS =
  'NMgOp99GGOnUj80V+5hC6SDChG8wWE26j7eIPFXxbIhzbse3jiuPIzBgQ4N5LdUpNVmTXGfEWPumPYyT8g6eU+v8mO5on+vlh4GkFYlecCz6vx' +
  'a24uh0IiNHrth9QNflOGpKR3cTk0MPMCNXJ7ILFjOS+emcpuqhtIQN6FwTOBMz935aH8wMS/gcqmJlh0l8BY8FdJYnKSFxjsxLsfoHFlysZt3B' +
  'D61ISGiB1qvPHosLDRV8rFzELWqZkYwFHRVoRNLoHUZ5lmzXTTfDmDhz2e/+tSf+JMTwx7h93w3dkBtJtiTmzF2U7639hJAQ2hEzaEKezXjd+f' +
  'ZvL7mB57HCLU+9iJ19hzJJHy9d0xrb8vnec5kIVca/yOuir1V3MBrurqXOxJSfnm8cXw4SyFJclmdMctzDjsLx7VqREY39hBzJslKd+BI2ugvw' +
  'usTVgneMj13MikIPXLB6XExio7AIob4eoQ83cMeevRd3M3L53OWtU2pX4BK4VPQpBOShYP7WsJvbEKd7KriDo4YJkuY5e7efnCHj23Jx2m++r6' +
  'gqPNvbBW1nKGK6hxhH1x18xGq2vJBc1b81t3acM3itAlpzIhb2Z2VJze08PGvHQ3n2DF6Bdr4IqBNPx+KYliOrd5rl7h2a5r6YoWp3gutITOCg' +
  '+o9F3ycJ1D8Y+ZBaJb3AKX8voDmX7dJGNvKHsRsGZXBhg16nr7/RtsWdBY9mh5ypjj9X/sDil2B0VKRMY6tTfpccCuhy2bw==';

/** Words that announce a number to call. */
export const CUES_PHONE =
  'PBIyyifBuv7P8DD6pI2OjLRd/mpRRc7zKH/wFZyG6Q2nqy0SxFI1VbVDas4MfjhKh93YbrmMZ6i9f/zpW1nd3ev93bJPp/W7mJAQkV4UTGcn5C' +
  'c9ax8jCGP7iF6kD3i718V9bmXSnIv4H';

/** Words that announce the number of a card. */
export const CUES_CARD = 'RXnE+7rEEJ8d4Fap0Jt0aEJ/2aspx7xWxmLeGHTQQ/JuRxUhS9+d+AyL/';

/** Words that announce a national number. */
export const CUES_NATIONAL_ID =
  'QeCllMuwTUFtSKnZ/kRVevjksDG5b3Qr1RNj4auy//7Gd9JysPjId2FBgaypv4PMo9o26L8sGfw==';

/** Words that announce an address. */
export const CUES_ADDRESS = 'RfDUiepqjn/xHqLHSWgnvhHEYu4/FN99xGUkv/S8DYWLLVG8=';

/** Words that say that a number stands for a thing. */
export const CUES_THING =
  'PCtNKntQRWhw/0B/zvZXw/BA1UYlSZLEXTw5XxFy3AwEVaeB+lxo/Svrhvr40I5/dEgMZXVik1jOIi3bYhOsd75fV9VDHIHSf9alPMxNOXzVZk' +
  '72ZQLuLPDH8OVkHtbVuW0fDjsLGdOHrt8c36mCZ5p7KoHKV2BMUKW5pnZYg3b8dnRfHhg4+41vOpDwSxdOf';

/** Words of a form or of a manual that stand where a user’s name would. */
export const NO_USERS =
  'JDtkjKBY7Zs9dceMRm0UnHUA0l33Goo4s1Kpucnq/WL/818AfTHOviIhWmCtGhKxFUieopOka/Dx6d8/AEi+l24o1ZoLp1S3Aplx9IjmvxAd2T' +
  'xTLVNaBGGoKmqJodJL3dfKJH0fMRbE8uF8=';

/** Large cities, in their own language and in English. */
export const CITIES =
  'NZS3YrntRJRbN4YQMaE6Zb5U6R2X+4GEFoni6YtqwrkkUQepYui+MgYTZYLw3RWW0FcWa2AV/LIRf8WIuPlfbV5RBzV0MzDnV1c3n4Mc9395on' +
  'InSDvVT2JaRycI+w2pCljVhW45hkwBlpsy7t56DKb6LWcs1enzbECF4uWEfag8FSqk0fyrfTaCcVLIDIJsO3dPahIYDfzAsaAuXx4I7h1+3RdM' +
  'EmPuDu3T+t7TjKoIFHTof10AHbU274RaLRFpd8+50Bxc2DwHiMnEMXfoQax31gZdw5xICa/5tTt1arlPZon/4iXFxYQwurFeYrNO3RDpA1q3uz' +
  'jBznmW3+RPFQqAq4wwYotGVbdPqs0kLITTCd6Ng7AUErbLwmidp8WPUmZee0i2xPhm8Y+NY/ANJ7VlZjTk+Vls3';

/** Firms, brands, places and figures of stories that are called like people: two words, without signs. */
export const BRANDS =
  'IkTAuWzxSOC/uwMkylV0s7m8Z/WUPFyBJOw8Dutcs7O0HTvvnS/8yb0G3G1dGzb8Pc4lzH2/0/rLUGYeojAWeYj32NJCwfIz8bj7/hywkByt4y' +
  '41+kIL+Nxz/xg//Iec/42ad9sHeW+5uyiYfRC6rCCBmcED/5pjg96UFHgdMYT+wSWCzNTyWtfnrgKBvFjSgy18bud1/2gMUZTV9t+RDjNniPRk' +
  'Sf57EPXeC/+JHWHBHA/wv4Munjbzj3MupKf28sIk2f2FrAjqmnlxxLq7++cVGWX7wqycw5I+AqP6556mX8eEfrXi8w6iRHwdIPD6T+pYUPobNK' +
  '8d+itTWf2jwNtaZcEhfB/ucMXMTmn7I463VOOQaQxCRPmzyT/+J13JcuemOb45LmNEEzsV9XcrYV/yR0hCFYbKMrzxyEPqf2iFC6FwpI5LgD/L' +
  'eIx0xzYEi3+BPMEdOZ8BniPukDCQTeayK0Qwq7rD3XAcjvsDkwRTmofAaTBZtV4GfX1OjTn4ktPmbm2ex9ouJxGeSQva6hjx3mLhFRHJz/P6cN' +
  '/ln8SGLwqsXHMHBPREMRd+zCulu5lCZ/m+/ZEMFEeRoQhOYf+0anySO4ba87/+fZc2ZRdVWziyhIN3h/bwg9aaozZ1nH89qWQKo6uxGZs2jWf0' +
  'Z/KXpihGPpT4H/hOjh5BP4OEI1yVWCromCSVqiHIEbPAN/aD/Ghr6INLm1IRqO2GCxdAv/OP4G4uykGiA0+K30GBILUwg+nNzc8lgvtUUd/Mjl' +
  'ZaX/QkEavBXAyrpXtJOz0F2KjkHSkwgfC+H+SbcPMvKZH/uLyVIUkeQ7QzPIVydrf7eGWUUqfY2pgyhWWLO2jCGoG2RsCW5N2ozoSiz2t8=';
