"""Many acts at once: tables of facts and of acts, judged by the rules that judge one."""
