console.log('promotion-gate');
